import type { WorkedSide } from "#content";

/** Which side, told by place as well as by word: the half of the bar that is filled. Seen from across a room. */
export function SideBar({ side }: { readonly side: WorkedSide }) {
  const isOn = (half: "left" | "right") => side === half || side === "both";
  return (
    <p class="side-bar">
      <span class={isOn("left") ? "side-half side-half-on" : "side-half"} aria-hidden={!isOn("left")}>
        ◀ Left
      </span>
      <span class={isOn("right") ? "side-half side-half-on" : "side-half"} aria-hidden={!isOn("right")}>
        Right ▶
      </span>
    </p>
  );
}
