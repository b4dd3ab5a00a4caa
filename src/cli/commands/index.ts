import type { Command } from "../command.ts";
import { contentCommand } from "./content.ts";
import { figureCommand } from "./figure.ts";
import { journalCheckCommand } from "./journal-check.ts";
import { journalExportCommand } from "./journal-export.ts";
import { journalReportCommand } from "./journal-report.ts";
import { planCommand } from "./plan.ts";
import { screenCommand } from "./screen.ts";
import { soundtrackCommand } from "./soundtrack.ts";
import { timelineCommand } from "./timeline.ts";

/** Every command, in the order in which a person would meet them. */
export const commands: readonly Command[] = [
  screenCommand,
  planCommand,
  timelineCommand,
  soundtrackCommand,
  figureCommand,
  contentCommand,
  journalCheckCommand,
  journalReportCommand,
  journalExportCommand,
];
