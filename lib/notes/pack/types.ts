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
  /** The country that it is an institution of, by name; null: international. */
  country: string | null;
  /** Others go by the same acronym: it tells something only where the article uses words of the full name. */
  shared: boolean;
  /** Index into `Pack.sources`. */
  source: number;
}

/** "Kyrgyzstan", and what is of it or from it: "Kyrgyz", "Kyrgyzstani". */
export interface CountryRecord {
  id: string;
  /** The usual name first, then others, and parts that go by themselves ("Scotland"). */
  names: string[];
  demonyms: string[];
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
  countries: CountryRecord[];
  institutions: InstitutionRecord[];
  offices: OfficeRecord[];
}
