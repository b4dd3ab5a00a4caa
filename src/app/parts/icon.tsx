export type IconName =
  | "today"
  | "library"
  | "progress"
  | "you"
  | "play"
  | "pause"
  | "back"
  | "skip"
  | "plus"
  | "stop"
  | "sound"
  | "check"
  | "close"
  | "left"
  | "right"
  | "moon";

/** Drawn on a 24 by 24 grid, two-unit strokes, in the colour of the text. */
const paths: Readonly<Record<IconName, string>> = {
  today: "M4 11.5 12 5l8 6.5V20h-5.5v-5h-5v5H4z",
  library: "M5 4h4v16H5zM11 4h4v16h-4zM16.5 5l3.4-.8L23 19l-3.4.8z",
  progress: "M4 19.5h16M5 16l4.5-5 4 3L20 6.5M20 11V6.5h-4.5",
  you: "M12 12.5a4.25 4.25 0 1 0 0-8.5 4.25 4.25 0 0 0 0 8.5zM4 20.5c.8-4 4-5.5 8-5.5s7.2 1.5 8 5.5",
  play: "M7 4.5v15l12-7.5z",
  pause: "M8 5v14M16 5v14",
  back: "M18.5 5.5v13L9 12zM6 5v14",
  skip: "M5.5 5.5v13L15 12zM18 5v14",
  plus: "M12 5v14M5 12h14",
  stop: "M8 3.5h8L20.5 8v8L16 20.5H8L3.5 16V8zM12 7.5v5.5M12 16v.5",
  sound: "M4 9.5h4L13 5v14l-5-4.5H4zM16.5 9a4.5 4.5 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11",
  check: "M5 12.5 10 17.5 19.5 7",
  close: "M6 6l12 12M18 6 6 18",
  left: "M14.5 5 7.5 12l7 7",
  right: "M9.5 5l7 7-7 7",
  moon: "M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z",
};

/** Decoration beside a word; never the only name of something. */
export function Icon({ name, size = 24 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
