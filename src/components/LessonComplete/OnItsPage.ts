import {createContext} from 'react';

/** False where lessons stand together on a page that is not theirs; their ends are left out there. */
export const OnItsPage = createContext(true);
