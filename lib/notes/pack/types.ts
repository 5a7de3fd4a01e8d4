/** Where a record of the pack comes from. */
export interface PackSource {
  name: string;
  licence: string;
}

/** "ASEAN" stands for "Association of Southeast Asian Nations". */
export interface InstitutionRecord {
  id: string;
  acronym: string;
  fullName: string;
  /** Index into `Pack.sources`. */
  source: number;
}

/** Who held an office from when to when, ISO dates. */
export interface OfficeRecord {
  id: string;
  names: string[];
  office: string;
  from: string;
  /** Exclusive; null: still held on the pack's data date, and not known after it. */
  to: string | null;
  source: number;
}

/** A small dated file of public facts. It is used only as far as its dates reach. */
export interface Pack {
  /** The day on which everything in it was true, YYYY-MM-DD. */
  dataDate: string;
  sources: PackSource[];
  institutions: InstitutionRecord[];
  offices: OfficeRecord[];
}
