export {LicencesPage} from './LicencesPage';
