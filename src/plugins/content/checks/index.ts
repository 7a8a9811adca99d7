import type {ContentIssue} from '../issues';
import type {LoadedContent} from '../load/loadContent';
import {checkArticles} from './articles';
import {checkBankBalance} from './bankBalance';
import {checkCitations} from './citations';
import {checkComponents} from './components';
import {checkDiagrams} from './diagrams';
import {checkEasyReadings} from './easyReadings';
import {checkEasyText} from './easyText';
import {checkHeadings} from './headings';
import {checkInterests} from './interests';
import {checkLawWording} from './lawWording';
import {checkLeaflet} from './leaflet';
import {checkLessons} from './lessons';
import {checkMunicipalities} from './municipalities';
import {checkPaths} from './paths';
import {checkQuestions} from './questions';
import {checkReferences} from './references';
import {checkUniqueness} from './uniqueness';
import {checkWorkshops} from './workshops';

const checks: readonly ((content: LoadedContent) => ContentIssue[])[] = [
  checkUniqueness,
  checkHeadings,
  checkReferences,
  checkCitations,
  checkComponents,
  checkDiagrams,
  checkArticles,
  checkQuestions,
  checkBankBalance,
  checkPaths,
  checkLessons,
  checkWorkshops,
  checkLawWording,
  checkEasyReadings,
  checkEasyText,
  checkInterests,
  checkMunicipalities,
  checkLeaflet,
];

/** Every issue of the content, those found while reading included. */
export function checkContent(content: LoadedContent): ContentIssue[] {
  return [...content.issues, ...checks.flatMap((check) => check(content))];
}
