import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";
import { builds, hemsOf, settle } from "#body";
import { stHalfKneelingPoses as figure } from "../../src/content/poses/st-half-kneeling.ts";
import { fitCamera } from "./camera.ts";
import { drawScene } from "./draw-scene.ts";
const build = builds[figure.build];
for (const step of figure.steps) {
  let t = performance.now();
  const posed = settle(step.pose, build, [...(figure.props ?? []), ...(step.props ?? [])]);
  console.log("settle", performance.now() - t, posed.short, posed.joints.pelvis.at);
  t = performance.now();
  const extents = posed.solids.flatMap((s) => [
    { at: s.from, radius: s.fromRadius },
    { at: s.to, radius: s.toRadius },
  ]);
  const camera = fitCamera(step.view ?? figure.view, extents);
  const { svg } = drawScene(
    { solids: posed.solids, hems: hemsOf(posed.joints, build), props: posed.props },
    camera,
  );
  console.log("draw", performance.now() - t);
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900">${svg}</svg>`;
  console.log(whole.length, gzipSync(whole, { level: 9 }).length);
  writeFileSync("/tmp/try.svg", whole);
  const png = new Resvg(whole.replaceAll(/var\(--[\w-]+,(#\w+)\)/g, "$1"), {
    fitTo: { mode: "width", value: 1200 },
    background: "#fff",
  })
    .render()
    .asPng();
  writeFileSync("/tmp/try.png", png);
}
