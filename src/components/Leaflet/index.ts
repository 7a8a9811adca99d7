export {FamilySheet} from './FamilySheet';
export {Leaflet} from './Leaflet';
