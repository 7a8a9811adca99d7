export {Loading} from './Loading';
export {loadLinks, loadPaths, loadQuestions, loadTerms} from './load';
export {type Lazy, useLazy} from './useLazy';
