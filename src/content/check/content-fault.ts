/** Something wrong in the content: where (`techniques/st-table/doses/2`), and what. */
export interface ContentFault {
  readonly path: string;
  readonly reason: string;
}

export function fault(path: string, reason: string): ContentFault {
  return { path, reason };
}

/** A fault when `isWrong`, else none; to be spread into a list. */
export function faultIf(isWrong: boolean, path: string, reason: string): readonly ContentFault[] {
  return isWrong ? [{ path, reason }] : [];
}
