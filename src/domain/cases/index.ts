export {
  type CaseAddress,
  formatAddress,
  maxText,
  parseAddress,
  type UnknownCondition,
} from './address';
export {
  type FacetName,
  type FacetOption,
  type Facets,
  facetLabels,
  facetNames,
  notRecorded,
} from './facets';
export {
  type CaseIndex,
  countOptions,
  filterCases,
  indexCases,
  nearestCases,
  type WayOut,
  waysOut,
} from './filter';
export {placeOf} from './place';
export {type CaseQuery, everything, partsOf, type QueryPart, toggle, without} from './query';
