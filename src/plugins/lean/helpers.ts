/**
 * Stands in for tslib, a package that cannot be split: the one helper that scripts of the pages
 * call. Gives a module of either kind a `default`.
 */
export function __importDefault(module: {readonly __esModule?: boolean}): object {
  return module.__esModule ? module : {default: module};
}
