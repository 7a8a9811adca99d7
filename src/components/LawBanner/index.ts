export {LawBanner} from './LawBanner';
