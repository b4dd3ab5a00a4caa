import { expect, test } from "vitest";
import { male } from "../skeleton/build.ts";
import { settle } from "../pose/settle.ts";
import { stand } from "../pose/pose.testing.ts";
import { checkPose } from "./check-pose.ts";

test("[BODY-6] a standing body has no faults", () => {
  expect(checkPose(stand())).toEqual([]);
});

test("[BODY-6] joints beyond their range are named, each with its side", () => {
  const faults = checkPose(
    stand({
      rightLeg: { hip: { flexion: -50 }, knee: -20 },
      spine: { flexion: 120 },
      leftArm: { elbow: 170 },
    }),
  );
  expect(faults).toContain("right hip flexion is -50 degrees; it goes from -30 to 140");
  expect(faults).toContain("right knee is -20 degrees; it goes from -3 to 155");
  expect(faults).toContain("spine flexion is 120 degrees; it goes from -45 to 75");
  expect(faults).toContain("left elbow is 170 degrees; it goes from -3 to 152");
});

test("[BODY-7] a hand in the belly and a leg in the other leg are faults", () => {
  const faults = checkPose(
    stand({
      rightArm: { hand: { to: { on: "navel", shift: [-0.12, 0, 0] }, with: "wrist" } },
      rightLeg: { hip: { abduction: -14 } },
    }),
  );
  expect(faults.some((fault) => fault.includes("trunk is") && fault.includes("inside right hand"))).toBe(
    true,
  );
  expect(faults.some((fault) => fault.includes("right shin") && fault.includes("left"))).toBe(true);
});

test("[BODY-7] a foot in a hard block is a fault at 2 cm, in a soft cushion only beyond 3 cm", () => {
  const onto = (kind: "block" | "cushion", sink: number) =>
    checkPose(
      settle(
        { lie: "upright", support: [{ part: "right-foot", on: kind, sink }], legs: { hip: { flexion: 0 } } },
        male,
        [{ kind, at: [0.05, 0, 0.09], size: [0.4, 0.02 + sink, 0.12] }],
      ),
    ).filter((fault) => fault.includes(kind));
  expect(onto("block", 0.02)).not.toEqual([]);
  expect(onto("cushion", 0.02)).toEqual([]);
});

test("[BODY-5] a part that hovers over its support is a fault", () => {
  const posed = settle(
    {
      lie: "upright",
      support: [
        { part: "right-foot", on: "floor" },
        { part: "right-hand", on: "floor" },
      ],
    },
    male,
    [],
  );
  expect(checkPose(posed).some((fault) => fault.startsWith("right-hand hovers"))).toBe(true);
});
