/** What is wrong with the text of an article, in Russian. */
export const text = {
  referencesWithoutList:
    'между <References> и </References> нет нумерованного списка: запишите источники нумерованным списком, 1. 2.',
  citationUnknown: '{citation} ссылается на источник, которого нет; источников в списке литературы: {count}',
  citationBackwards: '{citation} — диапазон в обратном порядке: сначала напишите меньший номер',
  referencesNotFromOne: 'нумерация списка литературы должна начинаться с 1',
  referenceUncited: 'на источник {number} в тексте нет ссылки',
  elementUnknown: '<{element}> здесь не применяется: напишите {known} или обычный Markdown',
  elementInLine:
    '<{element}> стоит внутри строки: напишите <{element} …> и </{element}> на отдельных строках, с пустой строкой до и после каждой',
  attributeTwice: 'в <{element}> дважды стоит {attribute}: напишите один раз',
  noteMissing: 'у знака [^{mark}] нет примечания: напишите «[^{mark}]: …» в конце текста',
  notesUnordered: 'примечание {note} стоит на месте {place}: пронумеруйте примечания по порядку',
  noteWithoutNumber:
    'у примечания «{note}» нет номера: напишите [^1], [^2] и так далее, и у знака, и у примечания',
  noteTwice: 'примечание {note} написано дважды: дайте одному из них другой номер или удалите его',
  noteEmpty: 'примечание {note} пусто: напишите его текст после [^{note}]:',
  noteUnmarked: 'у примечания {note} нет знака: напишите [^{note}] там, где текст на него ссылается',
  noteWithin: 'примечание {note} стоит внутри другого элемента: перенесите его в конец текста',
  marksUnordered:
    'знак [^{mark}] стоит после [^{later}]: пронумеруйте примечания в том порядке, в каком на них ссылается текст',
  linkDefinition:
    '[{label}]: — это адрес ссылки, которого читатель не увидит: напишите адрес в самом предложении, источник — пунктом списка в <References>, примечание — как [^{label}]:',
  pictureOfMarkdown: '![…] здесь не показывает рисунка: напишите <Figure src="map.png" …>',
  linkAddress:
    'ссылка ведёт на «{address}»: напишите адрес, который начинается с https://, http:// или mailto:, или #place для места в этой статье',
  referencesTwice: 'списков литературы два: объедините их',
  textBehindReferences: 'это стоит после списка литературы: напишите текст перед <References>',
  besidesReferences:
    'между <References> и </References> есть что-то кроме одного нумерованного списка, и читатель этого не увидит: напишите каждый источник пунктом списка',
  referencesWithin: 'список литературы стоит внутри другого элемента: поставьте <References> после текста',
  articleEmpty: 'у статьи нет текста: напишите его после сведений о статье',
  placeholderLeft: '«{placeholder}»: напишите текст, которого здесь не хватает',
  headingEmpty: 'в заголовке нет слов: напишите их или удалите его #',
  headingIsTitle: 'заглавие стоит в сведениях о статье: начните раздел знаком ##',
  headingTooLow: 'раздел отмечают ##, ### или ####: напишите один из этих знаков',
  tableIncomplete: 'в таблице {number} нет строк или подписи',
  captionWithoutLabel: 'в подписи «{caption}» нет обозначения с номером',
  treeEmpty: 'текста нет',
  notBetweenParagraphs: 'между абзацами этого быть не может',
  headingWithin: 'заголовок стоит в цитате, списке, примечании или под таблицей',
  headingWithinRemedy: 'напишите его между абзацами или сделайте абзацем, выделенным полужирным',
  notInArticle: '<{element}> в статье не применяется',
  listWithOthers: 'в списке могут стоять только его пункты',
  referenceInParagraphs: 'источник {number} должен занимать ровно один абзац: «{reference}»',
  notText: 'в этой строке есть знак, который не относится к тексту',
  spanWithoutLanguage: '<{element}> в строке не указывает языка: напишите <span lang="…">',
  notInLine: '«{what}» в строке не применяется',
  elementNotInLine: '<{element}> в строке не применяется',
  letterLost: 'в слове «{word}» потеряна буква, вместо неё стоит вопросительный знак: напишите её',
  codeRemedy:
    'статья — это текст, и в ней ничего не выполняется: удалите код. Фигурную скобку в тексте пишут как \\{, а абзац не начинают словами «import» и «export» со строчной буквы',
  codeParagraph: 'этот абзац — код',
  codeUnread: 'между скобками стоит код',
  codeBetweenBraces: 'между скобками стоит код, {{code}}',
  codeInElement: 'в <{element}> есть код, {{code}}',
  handlerInElement: 'в <{element}> есть обработчик событий, {attribute}',
  codeInAttribute: 'в <{element} {attribute}={{code}}> есть код',
  commentRefused: 'комментариев в статье быть не может: удалите его',
  attributeNotAny: 'у <{element}> неизвестный атрибут {attribute}: атрибутов у него нет',
  attributeUnknown: 'у <{element}> неизвестный атрибут {attribute}: у него могут быть {forms}',
  attributeNoNumber: 'в <{element}> значение {attribute} — не номер: напишите {form} или {attribute}="1.1"',
  attributeNoLanguage:
    'в <{element}> значение {attribute} — не язык: напишите {form} с обозначением вида ru или ru-Latn',
  attributeNoData: 'в <{element}> у {attribute} нет данных: напишите {form}',
  attributeOneLanguage: 'в <{element}> {attribute} дан только на одном языке: напишите {form}',
  attributeNoWords: 'в <{element}> атрибут {attribute} без слов: напишите {form}',
  attributeWithValue: 'в <{element}> у {attribute} не бывает значения: напишите {form}',
  textInOtherLanguage:
    'текст написан {other}, а по сведениям о статье — {stated}: напишите language: {code} или поставьте тот текст, который должен здесь быть',
  headingFirst: 'заголовок со знаком {mark} стоит первым: напишите {right}',
  headingSkips: 'заголовок со знаком {mark} стоит под заголовком с {above}: напишите {right}',
  treeRemedy:
    'напишите это тем, что бывает в статьях журнала (абзацы, заголовки, списки, цитаты, таблицы, примечания, выделение, ссылки)',
  lettersOfCyrillic:
    'в слове «{word}» есть буквы кириллицы ({letters}): напишите его буквами одного алфавита',
  lettersOfLatin: 'в слове «{word}» есть буквы латиницы ({letters}): напишите его буквами одного алфавита',
} as const;
