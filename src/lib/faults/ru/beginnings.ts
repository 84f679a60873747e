/** Comments in the files that a new issue and a new article begin with, in Russian. */
export const beginnings = {
  remarkMark: '{what}, затем удалите эти слова',
  remarkLanguage: 'Язык текста: en, kk или ru. На нём начинаются подписи таблиц и рисунков.',
  remarkFirstPage: 'Страница номера, с которой начинается статья; она же стоит в содержании и на обложке.',
  remarkPageToWrite: 'напишите страницу, затем выполните `npm run new -- contents`',
  remarkTitle: 'Так, как напечатано в начале статьи, на трёх языках.',
  remarkAuthors:
    '`printed` — имя так, как оно напечатано; `given` и `family` — его части в том же виде. Один и тот же человек',
  remarkAuthorId: 'во всех номерах имеет один `id`: строчные латинские буквы и дефисы.',
  remarkAbstract: 'Один абзац на каждом языке.',
  remarkKeywords: 'На каждом языке; внутри ключевого слова нет запятых и точек с запятой.',
  remarkCorrespond:
    'true — ключевые слова с одним номером значат одно и то же в трёх списках; false — нет; { except: [3] } — все, кроме третьего.',
  remarkCorrespondToWrite: 'сравните списки, напишите, как есть',
  remarkElse:
    'Что ещё можно указать (вид, DOI, последнюю страницу, лицензию, даты, финансирование …), сказано в docs/record.md.',
  remarkCredentials:
    'Кто автор, так, как напечатано. `position`, `institution` и `degree` стоят в `printed` слово в слово.',
  remarkInstitution: 'оставьте только название организации или удалите поле',
  remarkIssue: 'Номер {issue} так, как в печати. Заполнен по {from}: просмотрите его сверху донизу.',
  remarkSamples:
    'Там, где стоит «{one}», {two} или {three}, должны быть ваши слова: каждое такое место назовёт `npm run check:content`.',
  remarkNumber: 'Номер внутри года.',
  remarkWholeNumber: 'Номер от первого выпуска журнала.',
  remarkWholeToWrite: 'сосчитайте номера между ними, напишите число',
  remarkHue: 'Оттенок обложки: угол от 0 до 360.',
  remarkPrintRun: 'Тираж; он указан и в выходных данных.',
  remarkPrintRunToWrite: '{count} — тираж номера {from}; напишите тираж этого номера',
  remarkCover:
    'Записывает `npm run new -- contents`. Заглавие на обложке может быть короче, чем в статье; их связывает страница.',
  remarkBarcode: 'Цифры под штрихкодом, двумя частями.',
  remarkBarcodeToWrite: 'так в номере {from}; спишите цифры с этой обложки',
  remarkContents: 'Записывает `npm run new -- contents` по статьям, в порядке страниц.',
  remarkKept:
    'Как в номере {from}: люди в выходных данных, адрес, типография, члены редакционного совета. Исправьте то, что изменилось.',
  remarkImprint: 'Строка сведений о номере на задней обложке.',
  remarkImprintToWrite: 'напишите строку этого номера',
  remarkEdition: 'Это веб-издание: день первой публикации и день последнего изменения текстов или данных.',
  remarkPublishedToWrite: 'напишите день публикации',
  remarkUpdatedToWrite: 'напишите тот же день',
} as const;
