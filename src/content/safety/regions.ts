/** A place whose numbers the person chose; names and remarks stand in `texts/en/safety`. */
export type RegionId =
  "eu" | "gb" | "ie" | "ch" | "us" | "ca" | "au" | "nz" | "in" | "za" | "jp" | "br" | "elsewhere";

export interface Region {
  readonly id: RegionId;
  /** As it is read out; the app leaves out the spaces when it dials. The first is the usual one. */
  readonly emergency: readonly string[];
  /** A line of the public health service for what cannot wait but is no emergency. */
  readonly advice: string | null;
}

export const regions: readonly Region[] = [
  { id: "eu", emergency: ["112"], advice: null },
  { id: "gb", emergency: ["999", "112"], advice: "111" },
  { id: "ie", emergency: ["112", "999"], advice: null },
  { id: "ch", emergency: ["144", "112"], advice: null },
  { id: "us", emergency: ["911"], advice: null },
  { id: "ca", emergency: ["911"], advice: "811" },
  { id: "au", emergency: ["000"], advice: "1800 022 222" },
  { id: "nz", emergency: ["111"], advice: "0800 611 116" },
  { id: "in", emergency: ["112"], advice: null },
  { id: "za", emergency: ["10177", "112"], advice: null },
  { id: "jp", emergency: ["119"], advice: null },
  { id: "br", emergency: ["192"], advice: null },
  /** 112 works on many mobile networks; the words say so. */
  { id: "elsewhere", emergency: ["112"], advice: null },
];
