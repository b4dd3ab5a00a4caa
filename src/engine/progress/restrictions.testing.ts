import type { Restrictions } from "./restrictions.ts";

export const noRestrictions: Restrictions = {
  classesOut: [],
  techniquesOut: [],
  levels: [],
  levelUpOffered: [],
  passiveOnly: null,
  stopAndRoute: null,
  gentlerOffered: [],
  less: [],
};
