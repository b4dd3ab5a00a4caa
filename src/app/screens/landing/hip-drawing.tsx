/**
 * The idea in one picture: the deep muscle from the low back over the edge of the pelvis to the top of the thigh,
 * clenched on one side and let go on the other. Decoration; the words beside it say the same.
 */
export function HipDrawing() {
  return (
    <svg
      class="landing-figure"
      viewBox="0 0 360 220"
      role="img"
      aria-label="The hip flexor muscle runs from the low back to the top of the thigh: short and tense on one side, long and at ease on the other."
    >
      <g fill="none" stroke="var(--line)" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
        <path
          d="M100 88c14-16 44-24 80-24s66 8 80 24c12 14 10 36-6 46-18 11-46 14-74 14s-56-3-74-14c-16-10-18-32-6-46z"
          fill="var(--surface)"
        />
        <path d="M112 140c-8 8-12 18-12 32v40M248 140c8 8 12 18 12 32v40M152 152c0 24-6 40-8 60M208 152c0 24 6 40 8 60" />
      </g>
      <g fill="var(--surface)" stroke="var(--edge)" stroke-width="2.5">
        <rect x="166" y="8" width="28" height="15" rx="5" />
        <rect x="165" y="27" width="30" height="15" rx="5" />
        <rect x="164" y="46" width="32" height="15" rx="5" />
        <rect x="163" y="65" width="34" height="16" rx="5" />
        <path d="M164 85h32l-6 34c-3 8-17 8-20 0z" />
      </g>
      <path
        d="M164 22c-12 22-24 46-34 66-10 22-14 40-10 62 3 10 10 12 12 2 1-24 8-40 18-60 8-18 14-38 16-58z"
        fill="var(--tension)"
      />
      <path
        d="M196 22c10 24 20 48 30 68 10 22 16 44 14 74-1 12-8 14-11 3-3-28-8-46-16-66-8-20-16-40-19-63z"
        fill="var(--release)"
      />
      <path
        d="M112 84l-12-8M106 106H92M108 128l-13 6"
        stroke="var(--tension)"
        stroke-width="4"
        stroke-linecap="round"
      />
      <path
        d="M252 84c8 4 8 10 0 14s-8 10 0 14 8 10 0 14"
        fill="none"
        stroke="var(--release)"
        stroke-width="4"
        stroke-linecap="round"
      />
    </svg>
  );
}
