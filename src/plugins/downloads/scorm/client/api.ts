/** What a SCORM 1.2 system offers; every call takes and gives text. */
export interface Scorm12Api {
  LMSInitialize(empty: ''): string;
  LMSFinish(empty: ''): string;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(empty: ''): string;
}

type Frame = Window & {readonly API?: Scorm12Api};

/** Frames to look through; more would be a loop (SCORM 1.2 RTE, 3.3.6.1 tries seven). */
const mostFrames = 7;

function climb(start: Frame): Scorm12Api | undefined {
  let frame = start;
  for (let depth = 0; depth <= mostFrames; depth++) {
    if (frame.API) return frame.API;
    if (frame.parent === frame) return undefined;
    frame = frame.parent as Frame;
  }
  return undefined;
}

/** Finds the system's API in the frames above and in the window that opened this one. */
export function findApi(start: Window): Scorm12Api | undefined {
  try {
    return climb(start as Frame) ?? (start.opener ? climb(start.opener as Frame) : undefined);
  } catch {
    // A frame of another origin: there is no system to speak to.
    return undefined;
  }
}
