import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeAnatomy } from "./make-anatomy.ts";

/** Where the kept files are, from the project's root. */
const kept = { mesh: "assets/figures/body.mesh", scene: "assets/figures/anatomy.json" } as const;

/** Makes both files anew. */
export async function writeAnatomy(root: string): Promise<void> {
  const { mesh, scene } = makeAnatomy();
  await mkdir(join(root, "assets", "figures"), { recursive: true });
  await writeFile(join(root, kept.mesh), mesh);
  await writeFile(join(root, kept.scene), scene);
}

/** The kept files that are not what would be made now. */
export async function findStaleAnatomy(root: string): Promise<readonly string[]> {
  const { mesh, scene } = makeAnatomy();
  const [keptMesh, keptScene] = await Promise.all([
    readFile(join(root, kept.mesh)).catch(() => null),
    readFile(join(root, kept.scene), "utf8").catch(() => null),
  ]);
  return [
    ...(keptMesh?.equals(mesh) === true ? [] : [kept.mesh]),
    ...(keptScene === scene ? [] : [kept.scene]),
  ];
}
