import { createRoot } from 'react-dom/client'
import { answerAsDesk } from '../../src/app/library/answer-as-desk'
import { askToKeep } from '../../src/app/library/keeping'
import { Desk } from '../../src/ui/desk/desk'
import '../../src/ui/desk/desk.css'

const place = document.getElementById('desk')
if (!place) throw new Error('desk.html has no #desk')

answerAsDesk()
void askToKeep()
createRoot(place).render(<Desk />)
