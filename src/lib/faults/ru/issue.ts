/** What is wrong between the files of an issue, and between issues, in Russian. */
export const issue = {
  personNamesDiffer:
    '«{id}» здесь — {here}, а в {file} — {there}: напишите в обоих одно имя, дайте другой id, если это другой человек, или оставьте, если имя изменилось',
  keywordsDiffer:
    '«{word}» здесь переведено как «{here}», а в {file} как «{there}»: напишите в обоих один перевод или оставьте оба, если так и задумано',
  besideNoArticle: 'в номере нет статьи «{name}»: назовите файл именем его статьи ({known})',
  changesUnordered:
    'этот день раньше дня предыдущего изменения, {day}: запишите изменения по порядку, последнее — внизу',
  changeBeforeEdition:
    'электронная версия опубликована {day}: напишите день не раньше этого или удалите изменение',
  changeAfterUpdate:
    'в issue.yaml поле edition.updated — {updated}: напишите там {day} или исправьте этот день',
  placeUnknown:
    'в {article} нет места #{place}: скопируйте то, что стоит после # в адресе этого места, или удалите поле',
  issnDigitOf:
    'последний знак {issn} должен быть {sign}: сверьте номер со свидетельством и напишите, как там',
  barcodeLength: 'в {code} цифр: {count}; напишите 13 цифр, стоящих под штрихкодом',
  barcodeDigit:
    '{code} — не EAN, последняя цифра должна быть {digit}: сверьте с печатным номером и напишите, как там',
  barcodeOfOther: 'штрихкод {code} принадлежит другому журналу, а не {issn}: он должен начинаться с {begin}',
  issuesMissing: 'такой папки нет: создайте её, а в ней папку номера, например 2021-1',
  issueMissing: 'нет ни одного номера: добавьте папку с issue.yaml, например 2021-1',
  journalMissing: 'файла нет: добавьте его рядом с папкой issues',
  citationKeyTaken: '«{key}» — ключ цитирования и у {file}: начните имя этого файла с другого слова',
  dayToCome: 'день {day} ещё не наступил: напишите сегодняшний день или более ранний',
  phraseMissing:
    '«{phrase}» нет в тексте: напишите слова одного абзаца, пункта списка или цитаты так, как их видит читатель, без знаков выделения и примечаний',
  phraseTwice:
    '«{phrase}» встречается в тексте не один раз ({count}): добавьте соседние слова, чтобы такое место было одно',
  relatedToItself: 'статья не связана сама с собой: напишите имя другой',
  relatedUnknown: 'статьи «{article}» нет: напишите папку номера, косую черту и имя файла без .mdx',
  doiTaken: '{doi} — DOI и у {file}: напишите собственный DOI этой статьи',
  articleMissing: 'в номере нет статей: добавьте SLUG.mdx',
  issueFileMissing: 'файла нет: добавьте issue.yaml в папку номера',
  wholeNumbersUnordered:
    'у {issue} сквозной номер {whole}, а у предшествующего {before} — {wholeBefore}: напишите сквозные номера так, как они напечатаны в обоих номерах',
  folderOtherNumber:
    'папка называется {folder}, а год и номер соответствуют issues/{name}: переименуйте папку или исправьте год и номер',
  slugForm:
    '«{slug}» не может быть адресом статьи: назовите файл строчными латинскими буквами, цифрами и дефисами, но не {reserved}',
  authorNamesDiffer:
    'в {article} у «{id}» другие имена: напишите те же имена или, если это другой человек, другой id',
  correctionPlaceUnknown: 'статьи «{place}» нет: напишите имя статьи, issue или *',
  formTaken:
    '«{form}» уже стоит в {place}: объедините два понятия, уберите слово из одного или напишите в обоих "shares: [{form}]"',
  linkUncited:
    'ни в одном примечании и источнике номера нет {address}: скопируйте адрес из статьи или удалите запись',
  linkTwice: '{address} стоит здесь дважды: объедините две записи',
  contentsOtherPage:
    'в содержании нет страницы {page}, а на указанной там странице {named} не начинается ни одна статья: напишите здесь или там страницу, которая напечатана',
  firstPageTaken:
    'со страницы {page} начинается и {article}: напишите страницу, на которой начинается эта статья',
  coverPageTaken:
    'страница {page} указана и в {list}.{number}: напишите первую страницу статьи, к которой относится это заглавие',
  notOnCover:
    '{article} (страница {page}) нет на обложке: добавьте заглавие и страницу, если на обложке они напечатаны',
  contentsOtherTitle:
    'в содержании «{contents}», а в этой статье «{article}»: напишите заглавие из содержания в `recordTitle.{language}` или исправьте ошибку в одном из двух мест',
  contentsOtherAuthors:
    'в содержании «{contents}», а в этой статье «{article}» ({language}): напишите имя из содержания как `record` в name.{language} или исправьте ошибку в одном из двух мест',
  sampleLeft: '«{sample}» — образец: напишите здесь настоящие сведения',
  sampleContents:
    '«{sample}» — образец: когда у статей будут заглавия и авторы, выполните `npm run new -- contents {id}`, и они появятся здесь',
  sampleField: 'это образец: {remark}',
  sampleInText: 'здесь стоит образец: напишите вместо него свои слова',
  correctionsMissing:
    'файла нет: добавьте его рядом с source.txt; если ничего не исправлено, напишите `reasons: {}` и `entries: []`',
  sourceMissing:
    'файла нет: добавьте текст, который исправляет corrections.yaml, или удалите corrections.yaml, если номер делался не по исходному тексту',
  sourceUndescribed: 'есть source.txt: опишите, что это, одним предложением на каждом из трёх языков',
  sourceDescribedOnly: 'source.txt нет: добавьте его вместе с corrections.yaml или удалите это поле',
  acceptedUnneeded: 'слово «{word}» в списке не нужно: удалите',
  boardsDiffer: 'членов редакционного совета здесь — {count}, а {language} — {whole}: дополните список',
  notInContents: '{article} (страница {page}) нет в содержании{also}: добавьте авторов, заглавие и страницу',
  listOtherPage:
    'на странице {named} не начинается ни одна статья, а {article} (страница {page}) в этом списке нет{also}: напишите {page}',
  nothingBegins:
    'на странице {page} не начинается ни одна статья{also}: напишите первую страницу статьи или добавьте её',
  sameIn: '(то же в {fields})',
  correctionAtLine: 'запись (строка {line}, {words})',
  correctionThroughout: 'запись (раз: {times}, {words})',
  correctionMisplaced:
    '{entry}: в исходном тексте встречается раз — {count}, а должно — {expected}; скопируйте слова и номер их строки из source.txt',
  correctionsOverlap: '{one} перекрывается с другой: {other}',
  correctionsUnfit: 'corrections.yaml не соответствует source.txt:',
  wordOfTwoAlphabets:
    'в слове «{word}» есть и латинские буквы, и кириллица: напишите его буквами одного алфавита',
  wordNotInDictionary:
    '«{word}» нет в словаре ({language}): исправьте или, если слово верно, добавьте его в {file}',
} as const;
