/** What the commands for editors say, in Kazakh. */
export const commands = {
  newUsage: 'Не жасалатынын көрсетіңіз:',
  issueMade:
    '{folder} жасалды, {from} бойынша толтырылды. Мақалалар қосыңыз: `npm run import -- FILE.docx --out {folder}/SLUG.mdx` немесе `npm run new -- article {id} SLUG`; әлі үлгі күйінде тұрғандарды `npm run check:content` айтып береді.',
  articleMade: '{file} жасалды, мазмұнда {page}-бетпен тұр.',
  contentsMade: '{id} мазмұнындағы мақалалар саны — {articles}.',
  contentsLack: '{name} мазмұнға енгізілмеді: онда не дұрыс емес екенін `npm run check:content` айтады.',
  languageOption: '{options} деп жазыңыз',
  pageOption: '«{page}» — бет нөмірі емес: `--page 7` түрінде жазыңыз',
  typeOption: '«{type}» — мақала түрі емес: мыналардың бірін жазыңыз: {names}',
  importUsage:
    'Қай қолжазба екенін көрсетіңіз: `npm run import -- FILE.docx --out content/issues/2021-1/water-policy.mdx`',
  manuscriptMissing:
    '{file} файлы жоқ: `npm run import -- FILE.docx --out content/issues/2021-1/water-policy.mdx`',
  folderMissing: '{folder} қалтасы жоқ: алдымен санды жасаңыз: `npm run new -- issue 2021-1`',
  draftMade: 'Мақаланың бастапқы нұсқасы — {file}; бұл тізім {list} файлында.',
  issueNameForm: '«{id}» — санның атауы емес: жылы мен нөмірін жазыңыз, мысалы 2021-1',
  issueAbsent: '{id} саны жоқ: алдымен оны жасаңыз: `npm run new -- issue {id}`',
  slugRefused:
    '«{slug}» мақаланың мекенжайы бола алмайды: латынның кіші әріптерін, цифрлар мен дефисті жазыңыз, мысалы water-policy',
  pageTaken: '{page}-беттен {slug} басталады: жаңа мақала басталатын бетті жазыңыз',
  fileThere: '{file} файлы бұрыннан бар: басқа атау таңдаңыз немесе алдымен оны жойыңыз',
  issueThere: '{folder} қалтасы бұрыннан бар: басқа нөмір таңдаңыз немесе осы қалтада жалғастырыңыз',
  issueToFillFromMissing: 'жаңа санды толтыратын алдыңғы сан жоқ: бірінші issue.yaml файлын өзіңіз жазыңыз',
} as const;
