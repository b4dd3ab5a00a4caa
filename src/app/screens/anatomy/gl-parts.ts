/** A program of two shaders, or null where the device does not take them (or has lost its graphics meanwhile). */
export function buildProgram(
  gl: WebGL2RenderingContext,
  vertex: string,
  fragment: string,
): WebGLProgram | null {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type);
    if (shader === null) return null;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  return gl.getProgramParameter(program, gl.LINK_STATUS) === true ? program : null;
}

interface MeshPlan {
  readonly points: Float32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;
  readonly triangles: Uint16Array<ArrayBuffer>;
  readonly bytesAPoint: number;
  readonly parts: ReadonlyArray<{
    readonly name: string;
    readonly size: number;
    readonly type: number;
    /** Whole numbers stand for shares of -1 to 1. */
    readonly isShare: boolean;
    readonly offset: number;
  }>;
}

export interface Mesh {
  readonly array: WebGLVertexArrayObject;
  readonly count: number;
  readonly close: () => void;
}

export function uploadMesh(gl: WebGL2RenderingContext, program: WebGLProgram, plan: MeshPlan): Mesh {
  const array = gl.createVertexArray();
  gl.bindVertexArray(array);
  const points = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, points);
  gl.bufferData(gl.ARRAY_BUFFER, plan.points, gl.STATIC_DRAW);
  for (const { name, size, type, isShare, offset } of plan.parts) {
    const place = gl.getAttribLocation(program, name);
    gl.enableVertexAttribArray(place);
    gl.vertexAttribPointer(place, size, type, isShare, plan.bytesAPoint, offset);
  }
  const triangles = gl.createBuffer();
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, triangles);
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, plan.triangles, gl.STATIC_DRAW);
  gl.bindVertexArray(null);
  return {
    array,
    count: plan.triangles.length,
    close: () => {
      gl.deleteVertexArray(array);
      gl.deleteBuffer(points);
      gl.deleteBuffer(triangles);
    },
  };
}
