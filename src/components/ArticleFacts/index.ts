export {ArticleFacts} from './ArticleFacts';
