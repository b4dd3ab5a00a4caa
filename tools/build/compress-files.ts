import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { listFolder } from "./list-folder.ts";

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);
const isSmaller = /\.(css|html|js|json|svg|txt|webmanifest|xml|mesh)$/;

/** Writes a `.br` and a `.gz` beside every text file and the mesh, so that the server compresses nothing while it serves. */
export async function compressFiles(folder: string): Promise<void> {
  const paths = (await listFolder(folder))
    .filter((path) => isSmaller.test(path))
    .map((path) => join(folder, path));
  await Promise.all(paths.map(compressFile));
}

async function compressFile(path: string): Promise<void> {
  const contents = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: contents.byteLength,
  };
  await writeFile(`${path}.br`, await toBrotli(contents, { params }));
  await writeFile(`${path}.gz`, await toGzip(contents, { level: constants.Z_BEST_COMPRESSION }));
}
