/** Stands in for prism-react-renderer, which the theme loads on every page: there is no code here. */
export const Prism = {};
