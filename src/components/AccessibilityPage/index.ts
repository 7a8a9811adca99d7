export {AccessibilityPage} from './AccessibilityPage';
