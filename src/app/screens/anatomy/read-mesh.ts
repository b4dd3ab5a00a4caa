/** The right half of the body's surface, ready for the graphics chip. Written by tools/figures/anatomy/pack-mesh.ts. */
export interface BodyMesh {
  /** Eight bytes a point: three 16-bit places in tenths of a millimetre, two 8-bit of the folded normal. */
  readonly points: Uint8Array<ArrayBuffer>;
  readonly triangles: Uint16Array<ArrayBuffer>;
}

/** Null where the bytes are no such mesh. */
export function readMesh(bytes: ArrayBuffer): BodyMesh | null {
  if (bytes.byteLength < 8) return null;
  const head = new DataView(bytes);
  const points = head.getUint32(0, true);
  const triangles = head.getUint32(4, true);
  const start = 8 + points * 8;
  if (bytes.byteLength !== start + triangles * 6) return null;
  return {
    points: new Uint8Array(bytes, 8, points * 8),
    triangles: new Uint16Array(bytes, start, triangles * 3),
  };
}
