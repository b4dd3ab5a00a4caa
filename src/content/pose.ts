import type { CatalogueTechniqueId, Muscle, TestId } from "./ids.ts";

/*
 * A pose is data: angles in degrees by the joint conventions of the field, told for the right side as the worked
 * one. Axes in metres: x forward (where a standing person looks), y up, z to the person's right.
 */

/** Metres: x forward, y up, z right. */
export type Spot = readonly [x: number, y: number, z: number];
/** A direction in the room; its length does not matter. */
export type Heading = readonly [x: number, y: number, z: number];

/** How the pelvis lies before it is tipped. Supine: face up, head towards −x. Prone: face down, head towards +x. */
export type Lie = "upright" | "supine" | "prone" | "right-side" | "left-side";

/** Hip: flexion +, extension −; abduction +, adduction −; outward (external) rotation +. Shoulder: the same. */
export interface BallJoint {
  readonly flexion?: number;
  readonly abduction?: number;
  readonly rotation?: number;
}

/** Flexion forward +, extension −; bend to the right +; rotation to the right +. */
export interface TrunkJoint {
  readonly flexion?: number;
  readonly bend?: number;
  readonly rotation?: number;
}

export interface LegPose {
  readonly hip?: BallJoint;
  /** Flexion +. */
  readonly knee?: number;
  /** Toes up (dorsiflexion) +, pointed −. */
  readonly ankle?: number;
  /** Toes bent up +. */
  readonly toes?: number;
  /** Hip and knee follow from where the foot is. */
  readonly foot?: FootReach;
}

export interface ArmPose {
  /** Shoulder blade: up (shrug) and forward, in degrees; arms that go up take it along by themselves. */
  readonly girdle?: { readonly raise?: number; readonly forward?: number };
  readonly shoulder?: BallJoint;
  /** Flexion +. */
  readonly elbow?: number;
  /** Turned palm down or back (pronation) +, palm up or forward (supination) −. 0: the thumb forward. */
  readonly forearm?: number;
  /** Towards the palm +, back of the hand −. */
  readonly wrist?: number;
  /** Of each finger joint; 0 straight. */
  readonly curl?: number;
  /** Shoulder and elbow follow from where the hand is. */
  readonly hand?: HandReach;
}

/** A point to reach: in the room, on the body, or on a prop (in metres from the prop's middle, in its own axes). */
export type Target =
  | { readonly spot: Spot }
  | { readonly on: LandmarkId; readonly shift?: Spot }
  | { readonly prop: string; readonly at: Spot };

export interface HandReach {
  readonly to: Target;
  /** What touches: the palm unless said. */
  readonly with?: "palm" | "fingertips" | "wrist";
  /** Where the elbow points. Out and down unless said. */
  readonly elbow?: Heading;
  /** Where the fingers point. On along the forearm unless said. */
  readonly fingers?: Heading;
  /** What the palm faces. The target's surface unless said. */
  readonly palm?: Heading;
}

export interface FootReach {
  readonly to: Target;
  /** What touches: the middle of the sole unless said. */
  readonly with?: "sole" | "heel" | "toes" | "ankle";
  /** Where the knee points. */
  readonly knee?: Heading;
  /** Where the toes point. */
  readonly toes?: Heading;
  /** What the sole faces; down unless said. */
  readonly sole?: Heading;
}

type Sided<Name extends string> = `right-${Name}` | `left-${Name}`;

/** Named points on the skin. */
export type LandmarkId =
  | "navel"
  | "forehead"
  | "back-of-head"
  | "breastbone"
  | "lower-ribs"
  | "low-back"
  | Sided<
      | "belly"
      | "asis"
      | "inside-asis"
      | "psoas-point"
      | "beside-spine"
      | "front-hip"
      | "side-hip"
      | "seat"
      | "thigh-front"
      | "thigh-back"
      | "thigh-side"
      | "inner-thigh"
      | "inner-thigh-mid"
      | "above-knee"
      | "knee-front"
      | "knee-back"
      | "shin"
      | "ankle-front"
      | "heel"
      | "sole"
      | "toe-tip"
      | "shoulder"
      | "elbow"
      | "palm"
      | "fingertips"
      | "ear"
    >;

/** Parts of the body that rest on something. */
export type BodyPart =
  | "head"
  | "upper-back"
  | "lower-back"
  | "belly"
  | "chest"
  | "seat"
  | Sided<
      | "seat"
      | "thigh"
      | "knee"
      | "shin"
      | "heel"
      | "foot"
      | "toes"
      | "upper-arm"
      | "shoulder"
      | "elbow"
      | "forearm"
      | "hand"
      | "side"
    >;

/** `part` touches the floor or a prop by its name. */
export interface Support {
  readonly part: BodyPart;
  readonly on: string;
  /** How deep a soft thing gives way, in metres: 0 unless said; at most 0.03. */
  readonly sink?: number;
}

/** Angles that may give way so that all supports are touched, such as `pitch`, `rightLeg.hip.flexion`, `spine.flexion`. */
export type FreeAngle = string;

export interface Pose {
  readonly lie: Lie;
  /** Tilt: front downward (anterior) +. List: the right side downward +. Turn: towards the right +. */
  readonly pelvis?: { readonly tilt?: number; readonly list?: number; readonly turn?: number };
  /** Place of the pelvis (between the hip joints) on the plan: x and z. */
  readonly at?: readonly [x: number, z: number];
  /** Height of the pelvis, only where nothing is declared as support. */
  readonly height?: number;
  /** Shared over the whole spine. */
  readonly spine?: TrunkJoint;
  /** Added to the upper part of the trunk only. */
  readonly chest?: TrunkJoint;
  /** Neck and head together. */
  readonly neck?: TrunkJoint;
  readonly rightLeg?: LegPose;
  readonly leftLeg?: LegPose;
  /** Both alike; what stands in `rightLeg` or `leftLeg` goes before it. */
  readonly legs?: LegPose;
  readonly rightArm?: ArmPose;
  readonly leftArm?: ArmPose;
  readonly arms?: ArmPose;
  readonly support: readonly Support[];
  readonly free?: readonly FreeAngle[];
}

export type PropKind =
  | "mat"
  | "table"
  | "bench"
  | "chair"
  | "bed"
  | "wall"
  | "block"
  | "tennis-ball"
  | "softball"
  | "lacrosse-ball"
  | "stability-ball"
  | "roller"
  | "bolster"
  | "pillow"
  | "cushion"
  | "wedge"
  | "pad"
  | "blanket"
  | "towel"
  | "anchor"
  | "stick";

/** A thing with a place. Its `at` is the middle of its underside; a wall's `at` is a point on its face. */
export interface Prop {
  readonly kind: PropKind;
  /** Needed where it is spoken of; its kind unless said. */
  readonly name?: string;
  readonly at?: Spot;
  /** Its x and z follow this point of the body; only the height is kept from `at`. */
  readonly under?: LandmarkId;
  /** Its y and z follow this point of the body (a ball at a wall); only x is kept from `at`. */
  readonly behind?: LandmarkId;
  /** Degrees about the vertical. */
  readonly turn?: number;
  /** Degrees about its own z axis, the far end up. */
  readonly slope?: number;
  /** Length (x), height (y), width (z) in place of the usual ones. */
  readonly size?: Spot;
}

/** Things that follow the body: drawn between or around its points. */
export type Strap =
  | { readonly kind: "band"; readonly from: Target; readonly to: Target }
  | { readonly kind: "tape"; readonly through: readonly Target[] }
  | { readonly kind: "loop-band"; readonly around: "thighs" | "ankles" | "right-foot" }
  | { readonly kind: "ankle-weight"; readonly on: "right" | "left" };

export type Mark =
  /** Press here. */
  | { readonly kind: "press"; readonly on: LandmarkId }
  /** It moves this way: in the room, metres. */
  | { readonly kind: "arrow"; readonly from: Target; readonly by: Spot; readonly bow?: number }
  /** The word "right" or "left", by the worked limb. */
  | {
      readonly kind: "side";
      readonly at: LandmarkId;
      readonly shift?: readonly [across: number, down: number];
    };

/** Where it is seen from, in degrees. Yaw 0: from straight ahead (+x); 90: from the right (+z). Pitch: from above +. */
export interface View {
  readonly yaw: number;
  readonly pitch: number;
}

export type Moment = "start" | "working" | "end";

export interface PoseStep {
  readonly moment: Moment;
  /** Tells apart steps of the same moment: another level, another place. */
  readonly variant?: string;
  readonly pose: Pose;
  readonly props?: readonly Prop[];
  readonly straps?: readonly Strap[];
  readonly marks?: readonly Mark[];
  readonly highlight?: readonly Muscle[];
  /** Closed for rest. */
  readonly eyes?: "closed";
  /** In place of the figure's. */
  readonly view?: View;
  /** What is seen, in words, second person; `{side}` and `{other}` stand for right and left. */
  readonly words: string;
}

export type FigureId = CatalogueTechniqueId | TestId;

/** A movement from one step to another, told by their numbers from 1; both are seen from the same place. */
export interface Motion {
  readonly from: number;
  readonly to: number;
}

/** All pictures of one technique or test, told with the right side as the worked one. */
export interface FigurePoses {
  readonly id: FigureId;
  readonly build: "female" | "male";
  readonly view: View;
  /** Shared by all steps. */
  readonly props?: readonly Prop[];
  readonly steps: readonly PoseStep[];
  /** Between which steps pictures of the way are drawn. */
  readonly motions?: readonly Motion[];
}
