export {NavbarSearch} from './NavbarSearch';
export {SearchBox} from './SearchBox';
