import type {RubyPart} from '../easy/align';

type Parts = readonly RubyPart[];

/** A case as 「好き」から見つける tells it. */
export interface StoryData {
  readonly id: string;
  readonly place: Parts;
  readonly say: Parts;
  readonly title: string;
  readonly url: string;
  /** The easy page of the case, where there is one. */
  readonly easyUrl?: string;
}

/** Something people like, with its stories and first steps. */
export interface InterestData {
  readonly id: string;
  readonly name: Parts;
  readonly label: string;
  readonly stories: readonly StoryData[];
  readonly steps: readonly {readonly do: Parts; readonly title: string; readonly url: string}[];
}

/** A list of the national documents, ready to show. */
export interface TownListData {
  readonly id: string;
  readonly name: Parts;
  readonly what: Parts;
  readonly date: Parts;
  readonly limits: Parts;
  readonly total: number;
  /** Towns whose names can be read. */
  readonly read: number;
  readonly complete: boolean;
  readonly source: string;
  readonly unread: readonly string[];
  readonly gaps: readonly {readonly prefecture: string; readonly note: Parts}[];
}

export interface TownData {
  readonly name: string;
  readonly prefecture: string;
  readonly reading: string;
  readonly lists: readonly string[];
  readonly unsure?: Parts;
}

/** What the page うちのまちは? shows. */
export interface MunicipalitiesData {
  readonly lists: readonly TownListData[];
  readonly towns: readonly TownData[];
}

/** A block of an easy page with readings, as leaflets and sheets print it. */
export interface EasyPrintBlock {
  readonly list: boolean;
  readonly items: readonly Parts[];
}

/** A face of the folded leaflet. */
export interface PanelData {
  readonly title: Parts;
  readonly blocks: readonly EasyPrintBlock[];
}

/** Leaflet and 家族と話すシート. */
export interface LeafletData {
  readonly cover: PanelData;
  readonly left: PanelData;
  readonly right: PanelData;
  readonly back: PanelData;
  readonly sheet: {
    readonly title: Parts;
    readonly lead: Parts;
    readonly questions: readonly {readonly ask: Parts; readonly lines: number}[];
  };
}
