import '../../../components/card.css';
import '../../../components/page.css';
import '../../../components/library.css';
import '../../../components/settings.css';
import '../../../components/welcome.css';
import { libraryStates } from './library-states';
import { states as others, type State } from './states';

export const states: State[] = [...others, ...libraryStates];
