// Swizzled (eject): the stock one brings the languages of a highlighter that this site does not use.
export default function prismIncludeLanguages(): void {}
