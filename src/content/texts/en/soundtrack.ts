/** Words of a session that is saved as a sound file, as players show them. `{minutes}` and `{day}` are filled in. */
export const soundtrackTexts = {
  artist: "Unclench",
  title: "{minutes} minutes for your hips, {day}",
  comment:
    "Made for one person, from their own safety check, for {day}. Is that not you? Then do your own check first: some of this may not be right for you. Stop if it is sharp, electric or numb.",
  left: "left side",
  right: "right side",
  both: "both sides",
  own: "Your own exercise",
} as const;
