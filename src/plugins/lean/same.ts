/** Stands in for hoist-non-react-statics: no component that gets wrapped here has anything to copy. */
export default function same<Wrapper>(wrapper: Wrapper): Wrapper {
  return wrapper;
}
