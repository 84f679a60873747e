/** Comments in the files that a new issue and a new article begin with, in Kazakh. */
export const beginnings = {
  remarkMark: '{what}, содан кейін осы сөздерді өшіріңіз',
  remarkLanguage: 'Мәтіннің тілі: en, kk немесе ru. Кестелер мен суреттердің атаулары осы тілде басталады.',
  remarkFirstPage: 'Санның мақала басталатын беті; мазмұн мен мұқабада да сол бет тұрады.',
  remarkPageToWrite: 'бетті жазып, `npm run new -- contents` пәрменін орындаңыз',
  remarkTitle: 'Мақаланың басында басылғандай, үш тілде.',
  remarkAuthors:
    '`printed` — басылғандағы аты-жөні; `given` және `family` — оның бөліктері, сондағыдай жазылады. Бір адамның `id` белгісі',
  remarkAuthorId: 'барлық санда бірдей: латынның кіші әріптері мен дефис.',
  remarkAbstract: 'Әр тілде бір азатжол.',
  remarkKeywords: 'Әр тілде; түйін сөздің ішінде үтір мен нүктелі үтір болмайды.',
  remarkCorrespond:
    'true — нөмірі бір түйін сөздер үш тізімде де бір мағынада; false — олай емес; { except: [3] } — үшіншіден басқасы.',
  remarkCorrespondToWrite: 'тізімдерді салыстырып, дұрысын жазыңыз',
  remarkElse:
    'Тағы не көрсетуге болатыны (түрі, DOI, соңғы бет, лицензия, күндер, қаржыландыру …) docs/record.md файлында.',
  remarkCredentials:
    'Автор кім екені, басылғандай. `position`, `institution` және `degree` мәндері `printed` ішінде сөзбе-сөз тұрады.',
  remarkInstitution: 'тек ұйымның атауын қалдырыңыз немесе өрісті алып тастаңыз',
  remarkIssue:
    '{issue} саны, қағаз нұсқадағыдай. {from} бойынша толтырылды: басынан аяғына дейін қарап шығыңыз.',
  remarkSamples:
    '«{one}», {two} немесе {three} тұрған жерге өз сөзіңізді жазасыз: ондай орындарды `npm run check:content` айтып береді.',
  remarkNumber: 'Жыл ішіндегі нөмірі.',
  remarkWholeNumber: 'Журналдың бірінші санынан бергі нөмірі.',
  remarkWholeToWrite: 'арадағы сандарды есептеп, нөмірін жазыңыз',
  remarkHue: 'Мұқабаның реңі: 0-ден 360-қа дейінгі бұрыш.',
  remarkPrintRun: 'Неше дана басылғаны; басылым деректерінде де жазылады.',
  remarkPrintRunToWrite: '{count} — {from} санының таралымы; осы санның таралымын жазыңыз',
  remarkCover:
    '`npm run new -- contents` жазады. Мұқабада мақала тақырыбының қысқа түрі тұруы мүмкін; оларды бет нөмірі байланыстырады.',
  remarkBarcode: 'Штрих-кодтың екі бөлігінің астындағы цифрлар.',
  remarkBarcodeToWrite: '{from} санында осылай; осы мұқабаның цифрларын көшіріңіз',
  remarkContents: 'Мақалалар бойынша, беттерінің ретімен `npm run new -- contents` жазады.',
  remarkKept:
    '{from} санынан алынды: басылым деректеріндегі адамдар, мекенжай, баспахана, редакциялық кеңес мүшелері. Өзгергенін түзетіңіз.',
  remarkImprint: 'Мұқабаның артындағы сан туралы жол.',
  remarkImprintToWrite: 'осы санның жолын жазыңыз',
  remarkEdition:
    'Осы веб-басылым: алғаш жарияланатын күні және мәтіндері немесе деректері соңғы рет өзгерген күн.',
  remarkPublishedToWrite: 'жарияланатын күнді жазыңыз',
  remarkUpdatedToWrite: 'сол күнді жазыңыз',
} as const;
