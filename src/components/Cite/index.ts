export {Cite, noteId} from './Cite';
