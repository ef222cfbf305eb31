<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>لا بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} of {whole}</source>
        <translation>{some} من {whole}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}٪</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>بقي أقل من ثانية</numerusform>
            <numerusform>بقيت ثانية</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %n دقائق</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>بقي أقل من ساعة</numerusform>
            <numerusform>بقيت ساعة</numerusform>
            <numerusform>بقيت ساعتان</numerusform>
            <numerusform>بقيت %n ساعات</numerusform>
            <numerusform>بقيت %n ساعة</numerusform>
            <numerusform>بقيت %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>By upload, newest first</source>
        <translation>حسب الرفع، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Larger than 10 MB</source>
        <translation>أكبر من ١٠ م.ب</translation>
    </message>
    <message>
        <source>Larger than 5 MB</source>
        <translation>أكبر من ٥ م.ب</translation>
    </message>
    <message>
        <source>Smaller than 1 MB</source>
        <translation>أصغر من ١ م.ب</translation>
    </message>
    <message>
        <source>Search names, or type:heic…</source>
        <translation>ابحث عن أسماء أو type:heic…</translation>
    </message>
    <message>
        <source>Search photos</source>
        <translation>البحث في الصور</translation>
    </message>
    <message>
        <source>Words of the name, and filters such as</source>
        <translation>كلمات من الاسم ومرشحات مثل</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Clear search (Escape)</source>
        <translation>مسح البحث (Escape)</translation>
    </message>
    <message>
        <source>Filter by type, date, size or camera</source>
        <translation>ترشيح حسب النوع أو التاريخ أو الحجم أو الكاميرا</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>ترتيب الصور</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر ٧ أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر ٣٠ يومًا</translation>
    </message>
    <message>
        <source>In {year}</source>
        <translation>في {year}</translation>
    </message>
    <message>
        <source>Since {year}</source>
        <translation>منذ {year}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>No cloud yet</source>
        <translation>لا سحابة بعد</translation>
    </message>
    <message>
        <source>the cloud you choose</source>
        <translation>السحابة التي تختارها</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>إدخال مفتاح…</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>لم يكتمل الإعداد بعد</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>جارٍ تشغيل البيئة التجريبية…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message numerus="yes">
        <source>%n new photo(s) in “{folder}”</source>
        <translation>
            <numerusform>لا صور جديدة في «⁨{folder}⁩»</numerusform>
            <numerusform>صورة جديدة في «⁨{folder}⁩»</numerusform>
            <numerusform>صورتان جديدتان في «⁨{folder}⁩»</numerusform>
            <numerusform>%n صور جديدة في «⁨{folder}⁩»</numerusform>
            <numerusform>%n صورة جديدة في «⁨{folder}⁩»</numerusform>
            <numerusform>%n صورة جديدة في «⁨{folder}⁩»</numerusform>
        </translation>
    </message>
    <message>
        <source>“{folder}” is not watched.</source>
        <translation>المجلد «⁨{folder}⁩» غير مراقَب.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Photos are still being saved on this computer.</source>
        <translation>لا تزال الصور تُحفظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Wait until they are, or connect now: save those that are missing again.</source>
        <translation>انتظر حتى يكتمل حفظها، أو اتصل الآن ثم احفظ ما نقص منها مرة أخرى.</translation>
    </message>
    <message>
        <source>Wait until they are up, or connect now: the rest goes on when you come back.</source>
        <translation>انتظر حتى يكتمل رفعها، أو اتصل الآن: يُستكمل الباقي عند عودتك.</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>الاتصال الآن</translation>
    </message>
    <message>
        <source>Photos are still going up to your own bucket.</source>
        <translation>ما زالت صور تُرفع إلى حاويتك الخاصة.</translation>
    </message>
    <message>
        <source>Photos are still going up to the sandbox on this computer.</source>
        <translation>ما زالت صور تُرفع إلى البيئة التجريبية على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>البيئة التجريبية</translation>
    </message>
    <message>
        <source>the sandbox on this computer</source>
        <translation>البيئة التجريبية على هذا الحاسوب</translation>
    </message>
    <message>
        <source>your own bucket</source>
        <translation>حاويتك الخاصة</translation>
    </message>
    <message>
        <source>Cloudery is being closed.</source>
        <translation>يجري إغلاق Cloudery.</translation>
    </message>
    <message>
        <source>“{text}” is no speed such as 2 MB/s, and not “off”.</source>
        <translation>القيمة «⁨{text}⁩» ليست سرعة مثل ⁦2 MB/s⁩، وليست «off».</translation>
    </message>
    <message>
        <source>“{time}” is no time of day.</source>
        <translation>القيمة «{time}» ليست وقتًا من اليوم.</translation>
    </message>
    <message>
        <source>“{text}” is less than {speed}.</source>
        <translation>القيمة «⁨{text}⁩» أقل من ⁨{speed}⁩.</translation>
    </message>
    <message>
        <source>“{entry}” is for a time that has a speed already.</source>
        <translation>المدخلة «⁨{entry}⁩» لوقت له سرعة محددة من قبل.</translation>
    </message>
    <message>
        <source>an address with https:// or http:// and nothing after the host and port, such as https://minio.example.com:9000</source>
        <translation>عنوان يبدأ بـ ⁦https://⁩ أو ⁦http://⁩ ولا شيء فيه بعد المضيف والمنفذ، مثل ⁦https://minio.example.com:9000⁩</translation>
    </message>
    <message>
        <source>3 to 63 lower-case letters, digits, dots and hyphens, with a letter or digit first and last, such as holiday-photos</source>
        <translation>من ٣ إلى ٦٣ من الحروف اللاتينية الصغيرة والأرقام والنقاط والشرطات، على أن يبدأ وينتهي بحرف أو رقم، مثل ⁦holiday-photos⁩</translation>
    </message>
    <message>
        <source>a name without two dots side by side</source>
        <translation>اسم لا تتجاور فيه نقطتان</translation>
    </message>
    <message>
        <source>a name that does not look like an IP address</source>
        <translation>اسم لا يشبه عنوان IP</translation>
    </message>
    <message>
        <source>a name that does not begin with xn--, sthree- or amzn-s3-demo- and does not end with -s3alias, --ol-s3, .mrap, --x-s3 or --table-s3: Amazon keeps these for itself</source>
        <translation>اسم لا يبدأ بـ ⁦xn--⁩ أو ⁦sthree-⁩ أو ⁦amzn-s3-demo-⁩، ولا ينتهي بـ ⁦-s3alias⁩ أو ⁦--ol-s3⁩ أو ⁦.mrap⁩ أو ⁦--x-s3⁩ أو ⁦--table-s3⁩: تحتفظ بها Amazon لنفسها</translation>
    </message>
    <message>
        <source>the name of a region, such as ap-south-1</source>
        <translation>اسم منطقة، مثل ⁦ap-south-1⁩</translation>
    </message>
    <message>
        <source>3 to 255 letters, digits, underscores, dots and hyphens, such as photos</source>
        <translation>من ٣ إلى ٢٥٥ من الحروف اللاتينية والأرقام والشرطات السفلية والنقاط والشرطات، مثل photos</translation>
    </message>
    <message>
        <source>a name that is not empty and has at most 2048 bytes</source>
        <translation>اسم غير فارغ لا يزيد على ٢٠٤٨ بايت</translation>
    </message>
    <message>
        <source>the name of a profile of the AWS tools, such as holiday</source>
        <translation>اسم ملف تعريف لأدوات AWS، مثل holiday</translation>
    </message>
    <message>
        <source>a host name without https:// and without a path, such as d111111abcdef8.cloudfront.net</source>
        <translation>اسم مضيف من دون ⁦https://⁩ ومن دون مسار، مثل ⁦d111111abcdef8.cloudfront.net⁩</translation>
    </message>
    <message>
        <source>8 to 20 capital letters and digits, such as E1A2B3C4D5E6F7</source>
        <translation>من ٨ إلى ٢٠ من الحروف اللاتينية الكبيرة والأرقام، مثل E1A2B3C4D5E6F7</translation>
    </message>
    <message>
        <source>capital letters and digits, such as K2JCJMDEHXQW5F</source>
        <translation>حروف لاتينية كبيرة وأرقام، مثل K2JCJMDEHXQW5F</translation>
    </message>
    <message>
        <source>the whole path of a file, such as ~/keys/cloudfront.pem</source>
        <translation>المسار الكامل لملف، مثل ⁦~/keys/cloudfront.pem⁩</translation>
    </message>
    <message>
        <source>a speed such as 2 MB/s, “off”, or a plan such as 08:00 1 MB/s, 18:00 off, Sat-Sun off</source>
        <translation>سرعة مثل ⁦2 MB/s⁩، أو «off»، أو خطة مثل ⁦08:00 1 MB/s, 18:00 off, Sat-Sun off⁩</translation>
    </message>
    <message>
        <source>a text with {url} and, if you like, other placeholders in it, such as {example}. There are {placeholders}; {two_braces} is a brace</source>
        <translation>نص يحتوي على {url} وعلى عناصر نائبة أخرى إن أردت، مثل ⁨{example}⁩. العناصر المتاحة: {placeholders}، ويُكتب القوس هكذا: ⁦{two_braces}⁩</translation>
    </message>
    <message>
        <source>a whole number of megabytes up to 999999, such as 1000; 0 keeps none</source>
        <translation>عدد صحيح من الميغابايت لا يتجاوز 999999، مثل 1000، والقيمة 0 لعدم الاحتفاظ بشيء</translation>
    </message>
    <message>
        <source>the whole paths of folders, one a line, such as ~/Pictures/Camera</source>
        <translation>المسارات الكاملة للمجلدات، كل منها في سطر، مثل ⁦~/Pictures/Camera⁩</translation>
    </message>
    <message>
        <source>a name without dots: the certificate of Amazon S3 does not cover the secure address of a bucket with dots</source>
        <translation>اسم بلا نقاط: شهادة Amazon S3 لا تشمل العنوان الآمن لحاوية في اسمها نقاط</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between choices</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>Expected: {expected}.</source>
        <translation>المتوقع: {expected}.</translation>
    </message>
    <message>
        <source>It needs {setting}: {expected}.</source>
        <translation>يلزم ضبط ⁨{setting}⁩: {expected}.</translation>
    </message>
    <message>
        <source>There is a profile “{name}” already.</source>
        <translation>يوجد ملف تعريف باسم «⁨{name}⁩» بالفعل.</translation>
    </message>
    <message>
        <source>Two names that differ only in capitals cannot be told apart on every computer.</source>
        <translation>الاسمان اللذان لا يختلفان إلا في حالة الحروف لا يمكن التمييز بينهما على كل حاسوب.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>there is no setting “{setting}”.</source>
        <translation>لا يوجد إعداد باسم «⁨{setting}⁩».</translation>
    </message>
    <message>
        <source>The settings are: {settings}.</source>
        <translation>الإعدادات هي: {settings}.</translation>
    </message>
    <message>
        <source>Did you mean “{setting}”?</source>
        <translation>هل تقصد «⁨{setting}⁩»؟</translation>
    </message>
    <message>
        <source>{setting} must be a text in quotes, and not empty.</source>
        <translation>يجب أن يكون ⁨{setting}⁩ نصًا بين علامتي اقتباس وغير فارغ.</translation>
    </message>
    <message>
        <source>{setting} is missing.</source>
        <translation>الإعداد ⁨{setting}⁩ مفقود.</translation>
    </message>
    <message>
        <source>{setting} is not right.</source>
        <translation>الإعداد ⁨{setting}⁩ غير صحيح.</translation>
    </message>
    <message>
        <source>{setting} is “{value}”.</source>
        <translation>قيمة ⁨{setting}⁩ هي «⁨{value}⁩».</translation>
    </message>
    <message>
        <source>The variable {variable} is not right.</source>
        <translation>المتغير ⁨{variable}⁩ غير صحيح.</translation>
    </message>
    <message>
        <source>The variable {variable} is “{value}”.</source>
        <translation>قيمة المتغير ⁨{variable}⁩ هي «⁨{value}⁩».</translation>
    </message>
    <message>
        <source>Whether Cloudery starts with the system cannot be changed.</source>
        <translation>لا يمكن تغيير بدء Cloudery مع النظام.</translation>
    </message>
    <message>
        <source>Check that you may write to {folder}.</source>
        <translation>تحقق من أن لك إذن الكتابة في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>Uploading photos</source>
        <translation>رفع الصور</translation>
    </message>
    <message>
        <source>Whether Cloudery is under “Open with” cannot be changed.</source>
        <translation>لا يمكن تغيير ظهور Cloudery ضمن «فتح باستخدام».</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>تحقق من أن لك إذن الكتابة هناك.</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>of a licence</comment>
        <translation>غير مذكورة</translation>
    </message>
    <message>
        <source>Something went wrong inside Cloudery.</source>
        <translation>حدث خطأ داخل Cloudery.</translation>
    </message>
    <message>
        <source>The log tells more.</source>
        <translation>التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>{number} mm</source>
        <translation>{number} مم</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} ث</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>الملف غير موجود.</translation>
    </message>
    <message>
        <source>Look where the photo is now, and take it from there.</source>
        <translation>ابحث عن مكان الصورة الحالي، وخذها من هناك.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>ليس لديك إذن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>Give yourself permission to read it, then try again.</source>
        <translation>امنح نفسك إذن قراءته، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk could not read this file.</source>
        <translation>تعذرت قراءة هذا الملف من القرص.</translation>
    </message>
    <message>
        <source>Check that the drive or card is firmly connected, then try again.</source>
        <translation>تحقق من أن القرص أو البطاقة موصولة بإحكام، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The drive this file is on does not answer.</source>
        <translation>القرص الذي عليه هذا الملف لا يستجيب.</translation>
    </message>
    <message>
        <source>Connect the drive or the network folder again, then try again.</source>
        <translation>أعد توصيل القرص أو مجلد الشبكة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>هذا ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>Copy the photo into a file.</source>
        <translation>انسخ الصورة إلى ملف.</translation>
    </message>
    <message>
        <source>This is a folder, not a photo.</source>
        <translation>هذا مجلد وليس صورة.</translation>
    </message>
    <message>
        <source>Add the photos inside it.</source>
        <translation>أضف الصور التي بداخله.</translation>
    </message>
    <message>
        <source>The name of this file is too long.</source>
        <translation>اسم هذا الملف طويل جدًا.</translation>
    </message>
    <message>
        <source>Give it a shorter name.</source>
        <translation>أعطه اسمًا أقصر.</translation>
    </message>
    <message>
        <source>This link leads back to itself.</source>
        <translation>هذا الرابط يعود إلى نفسه.</translation>
    </message>
    <message>
        <source>Add the photo it should lead to.</source>
        <translation>أضف الصورة التي يُفترض أن يؤدي إليها.</translation>
    </message>
    <message>
        <source>Too many files are open.</source>
        <translation>الملفات المفتوحة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>تعذرت قراءة الملف.</translation>
    </message>
    <message>
        <source>Check that other programs can open it.</source>
        <translation>تحقق من أن برامج أخرى تستطيع فتحه.</translation>
    </message>
    <message>
        <source>The photo ends too early.</source>
        <translation>الصورة مبتورة.</translation>
    </message>
    <message>
        <source>A part of the file is missing or damaged.</source>
        <translation>جزء من الملف مفقود أو تالف.</translation>
    </message>
    <message>
        <source>Copy it again from the camera.</source>
        <translation>انسخ الصورة مجددًا من الكاميرا.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>This is a video.</source>
        <translation>هذا مقطع فيديو.</translation>
    </message>
    <message>
        <source>Cloudery takes photos only.</source>
        <translation>لا يقبل Cloudery إلا الصور.</translation>
    </message>
    <message>
        <source>This is not a photo.</source>
        <translation>هذه ليست صورة.</translation>
    </message>
    <message>
        <source>Cloudery takes JPEG, PNG, HEIC and the like.</source>
        <translation>يقبل Cloudery صور JPEG وPNG وHEIC وما شابهها.</translation>
    </message>
    <message>
        <source>There is not enough memory to show this photo.</source>
        <translation>لا تكفي الذاكرة لعرض هذه الصورة.</translation>
    </message>
    <message>
        <source>It can be uploaded all the same.</source>
        <translation>يمكن رفعها رغم ذلك.</translation>
    </message>
    <message>
        <source>The photo is damaged.</source>
        <translation>الصورة تالفة.</translation>
    </message>
    <message>
        <source>Its content cannot be read as a picture.</source>
        <translation>لا يمكن قراءة محتواها كصورة.</translation>
    </message>
    <message>
        <source>Copy it again from the camera, and check that it opens in another program.</source>
        <translation>انسخها مجددًا من الكاميرا، وتحقق من أنها تُفتح في برنامج آخر.</translation>
    </message>
    <message>
        <source>There is no preview inside this RAW photo.</source>
        <translation>لا توجد معاينة داخل صورة RAW هذه.</translation>
    </message>
    <message>
        <source>Its structure is damaged.</source>
        <translation>بنيتها تالفة.</translation>
    </message>
    <message>
        <source>The video behind the picture is damaged.</source>
        <translation>الفيديو الملحق بالصورة تالف.</translation>
    </message>
    <message>
        <source>The video in it has a track that may tell the position.</source>
        <translation>في الفيديو الذي بداخلها مسار قد يكشف الموقع.</translation>
    </message>
    <message>
        <source>The position could not be removed.</source>
        <translation>تعذرت إزالة الموقع.</translation>
    </message>
    <message>
        <source>The metadata could not be removed.</source>
        <translation>تعذرت إزالة البيانات الوصفية.</translation>
    </message>
    <message>
        <source>Upload it as it is if you don&apos;t mind, or leave it out.</source>
        <translation>ارفعها كما هي إن لم تمانع، أو اتركها.</translation>
    </message>
    <message>
        <source>Nobody knows where a {format} file keeps it.</source>
        <translation>لا يُعرف أين يحفظها ملف {format}.</translation>
    </message>
    <message>
        <source>It is a raw photo, which cannot be developed without its metadata.</source>
        <translation>هذه صورة RAW لا يمكن تحميضها من دون بياناتها الوصفية.</translation>
    </message>
    <message>
        <source>What the camera wrote beside its pixels may tell the position.</source>
        <translation>ما كتبته الكاميرا بجانب بكسلاتها قد يكشف الموقع.</translation>
    </message>
    <message>
        <source>Nobody knows what its part “{name}” tells.</source>
        <translation>لا يُعرف ما الذي يكشفه الجزء «⁨{name}⁩» منها.</translation>
    </message>
    <message>
        <source>A part of its metadata lies outside the file.</source>
        <translation>جزء من بياناتها الوصفية يقع خارج الملف.</translation>
    </message>
    <message>
        <source>Its metadata is unusually large.</source>
        <translation>بياناتها الوصفية كبيرة على غير المعتاد.</translation>
    </message>
    <message>
        <source>The file became shorter.</source>
        <translation>أصبح الملف أقصر.</translation>
    </message>
    <message>
        <source>Parts of its metadata lie one over the other.</source>
        <translation>تتداخل أجزاء من بياناتها الوصفية.</translation>
    </message>
    <message>
        <source>Its EXIF is of an unusual kind.</source>
        <translation>بيانات EXIF فيها من نوع غير معتاد.</translation>
    </message>
    <message>
        <source>Its EXIF is damaged.</source>
        <translation>بيانات EXIF فيها تالفة.</translation>
    </message>
    <message>
        <source>Its XMP is damaged.</source>
        <translation>بيانات XMP فيها تالفة.</translation>
    </message>
    <message>
        <source>Its IPTC is damaged.</source>
        <translation>بيانات IPTC فيها تالفة.</translation>
    </message>
    <message>
        <source>Its Photoshop data is damaged.</source>
        <translation>بيانات Photoshop فيها تالفة.</translation>
    </message>
    <message>
        <source>A picture in it lies in pieces.</source>
        <translation>بداخلها صورة مجزأة.</translation>
    </message>
    <message>
        <source>Its structure is unusual.</source>
        <translation>بنيتها غير معتادة.</translation>
    </message>
    <message>
        <source>The data of its thermal camera may tell the position.</source>
        <translation>بيانات كاميرتها الحرارية قد تكشف الموقع.</translation>
    </message>
    <message>
        <source>It has no preview, which should tell of it.</source>
        <translation>ليس فيها المعاينة التي يُفترض أن تدل عليه.</translation>
    </message>
    <message>
        <source>What its maker&apos;s camera keeps in it may tell the position.</source>
        <translation>ما تحفظه فيها كاميرا الشركة المصنعة قد يكشف الموقع.</translation>
    </message>
    <message>
        <source>What the camera put behind the picture may tell the position.</source>
        <translation>ما أضافته الكاميرا بعد الصورة قد يكشف الموقع.</translation>
    </message>
    <message>
        <source>Too much follows the picture.</source>
        <translation>بعد الصورة بيانات أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The photo&apos;s file is too large to preview.</source>
        <translation>ملف الصورة أكبر من أن تُعرض له معاينة.</translation>
    </message>
    <message>
        <source>This photo is too large for a preview.</source>
        <translation>هذه الصورة أكبر من أن تُعرض لها معاينة.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n million pixels ({width} × {height}).</source>
        <translation>
            <numerusform>فيها أقل من مليون بكسل ({width} × {height}).</numerusform>
            <numerusform>فيها مليون بكسل ({width} × {height}).</numerusform>
            <numerusform>فيها مليونا بكسل ({width} × {height}).</numerusform>
            <numerusform>فيها %n ملايين بكسل ({width} × {height}).</numerusform>
            <numerusform>فيها %n مليون بكسل ({width} × {height}).</numerusform>
            <numerusform>فيها %n مليون بكسل ({width} × {height}).</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos cannot be listed.</source>
        <translation>تعذر سرد الصور.</translation>
    </message>
    <message>
        <source>The file of deletions is not open.</source>
        <translation>ملف عمليات الحذف غير مفتوح.</translation>
    </message>
    <message>
        <source>it was written by a newer Cloudery</source>
        <translation>كتبه إصدار أحدث من Cloudery</translation>
    </message>
    <message>
        <source>Cloudery cannot write down what you delete.</source>
        <translation>يتعذر على Cloudery تسجيل ما تحذفه.</translation>
    </message>
    <message>
        <source>The system says of its data folder: {trouble}. What is not gone from the cloud when Cloudery is closed comes back.</source>
        <translation>يقول النظام عن مجلد بياناته: ⁨{trouble}⁩. ما لم يُحذف من السحابة عند إغلاق Cloudery سيعود إلى الظهور.</translation>
    </message>
    <message>
        <source>Free some space or make the folder writable, then open Cloudery again.</source>
        <translation>أفرغ بعض المساحة أو اجعل المجلد قابلًا للكتابة، ثم افتح Cloudery مجددًا.</translation>
    </message>
    <message>
        <source>This photo is too large to preview.</source>
        <translation>هذه الصورة أكبر من أن تُعاين.</translation>
    </message>
    <message>
        <source>This photo cannot be shown.</source>
        <translation>لا يمكن عرض هذه الصورة.</translation>
    </message>
    <message>
        <source>Its link has ended, or it is not in the bucket.</source>
        <translation>انتهت صلاحية رابطها، أو أنها ليست في الحاوية.</translation>
    </message>
    <message>
        <source>Refresh to try again.</source>
        <translation>حدِّث القائمة للمحاولة مجددًا.</translation>
    </message>
    <message>
        <source>It is not in the bucket, or the bucket lets nobody read it.</source>
        <translation>ليست في الحاوية، أو أن الحاوية لا تسمح لأحد بقراءتها.</translation>
    </message>
    <message>
        <source>If it is so with all photos, check the connection.</source>
        <translation>إن كانت كل الصور كذلك، فافحص الاتصال.</translation>
    </message>
    <message>
        <source>It is not in the bucket.</source>
        <translation>ليست في الحاوية.</translation>
    </message>
    <message>
        <source>Its address answered {status}.</source>
        <translation>كان رد عنوانها {status}.</translation>
    </message>
    <message>
        <source>This photo cannot be shown yet.</source>
        <translation>لا يمكن عرض هذه الصورة بعد.</translation>
    </message>
    <message>
        <source>Its link is made once there is a connection.</source>
        <translation>يُنشأ رابطها بمجرد توفر اتصال.</translation>
    </message>
    <message>
        <source>Its address does not answer.</source>
        <translation>عنوانها لا يستجيب.</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved.</source>
        <translation>لا يمكن حفظ «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>It has no link.</source>
        <translation>ليس لها رابط.</translation>
    </message>
    <message>
        <source>“{name}” was not saved.</source>
        <translation>لم تُحفظ «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>What came is not the photo that was uploaded: its checksum is another.</source>
        <translation>ما وصل ليس الصورة التي رُفعت: مجموعها الاختباري مختلف.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, the photo in the bucket was changed.</source>
        <translation>أعد المحاولة. إن بقي الأمر كذلك، فقد تغيرت الصورة في الحاوية.</translation>
    </message>
    <message>
        <source>Refresh, then try again.</source>
        <translation>حدِّث القائمة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of “{folder}”.</source>
        <translation>لم تبق مساحة على قرص «⁨{folder}⁩».</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>أفرغ بعض المساحة، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The system says of “{folder}”: {trouble}.</source>
        <translation>يقول النظام عن «⁨{folder}⁩»: ⁨{trouble}⁩.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is no filter “{filter}:”.</source>
        <translation>لا يوجد مرشح باسم «⁦{filter}:⁩».</translation>
    </message>
    <message>
        <source>There are type, camera, after, before, taken-after, taken-before, larger and smaller. A name with a colon goes between quotes.</source>
        <translation>المرشحات المتاحة: ⁦type, camera, after, before, taken-after, taken-before, larger, smaller⁩. والاسم الذي فيه نقطتان رأسيتان يوضع بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>No photo has two types.</source>
        <translation>لا توجد صورة من نوعين.</translation>
    </message>
    <message>
        <source>For either, write type:heic,png.</source>
        <translation>لأيٍّ منهما، اكتب ⁦type:heic,png⁩.</translation>
    </message>
    <message>
        <source>Which type?</source>
        <translation>أي نوع؟</translation>
    </message>
    <message>
        <source>No photo is of the type “{type}”.</source>
        <translation>لا توجد صورة من النوع «{type}».</translation>
    </message>
    <message>
        <source>There are {types}.</source>
        <translation>الأنواع المتاحة: ⁨{types}⁩.</translation>
    </message>
    <message>
        <source>Write a part of its maker or model, like camera:pixel or camera:&quot;eos r5&quot;.</source>
        <translation>اكتب جزءًا من اسم الصانع أو الطراز، مثل ⁦camera:pixel⁩ أو ⁦camera:&quot;eos r5&quot;⁩.</translation>
    </message>
    <message>
        <source>Which camera?</source>
        <translation>أي كاميرا؟</translation>
    </message>
    <message>
        <source>There is no day {day}.</source>
        <translation>لا يوجد يوم ⁦{day}⁩.</translation>
    </message>
    <message>
        <source>“{text}” is no day.</source>
        <translation>القيمة «⁨{text}⁩» ليست يومًا.</translation>
    </message>
    <message>
        <source>From when? “{filter}:” wants a day.</source>
        <translation>منذ متى؟ يحتاج «⁦{filter}:⁩» إلى يوم.</translation>
    </message>
    <message>
        <source>Write a day, a month or a year, like {filter}:2026-05-31, {filter}:2026-05 or {filter}:today.</source>
        <translation>اكتب يومًا أو شهرًا أو سنة، مثل ⁦{filter}:2026-05-31⁩ أو ⁦{filter}:2026-05⁩ أو ⁦{filter}:today⁩.</translation>
    </message>
    <message>
        <source>“{filter}:” wants a size.</source>
        <translation>يحتاج «⁦{filter}:⁩» إلى حجم.</translation>
    </message>
    <message>
        <source>“{text}” is no size.</source>
        <translation>القيمة «⁨{text}⁩» ليست حجمًا.</translation>
    </message>
    <message>
        <source>Write a size, like larger:5MB or smaller:500kB.</source>
        <translation>اكتب حجمًا، مثل ⁦larger:5MB⁩ أو ⁦smaller:500kB⁩.</translation>
    </message>
    <message>
        <source>A brace stands alone. Write {url} for a placeholder, and {{ or }} for a brace.</source>
        <translation>هناك قوس وحيد. اكتب ⁦{url}⁩ لعنصر نائب، و⁦{{⁩ أو ⁦}}⁩ لقوس.</translation>
    </message>
    <message>
        <source>There is no {wrong}. There are {placeholders}.</source>
        <translation>لا يوجد ⁨{wrong}⁩. المتاح: {placeholders}.</translation>
    </message>
    <message>
        <source>“{how}” in {wrong} is not known. There are :html and :markdown.</source>
        <translation>«⁨{how}⁩» في ⁨{wrong}⁩ غير معروف. المتاح: ⁦:html⁩ و⁦:markdown⁩.</translation>
    </message>
    <message>
        <source>There is no {url} in it, so it would not lead to the photo.</source>
        <translation>لا يحتوي على ⁦{url}⁩، فلن يؤدي إلى الصورة.</translation>
    </message>
    <message>
        <source>Your photos are safe where they are. Restart Cloudery if it behaves oddly.</source>
        <translation>صورك بأمان في أماكنها. أعد تشغيل Cloudery إن تصرف بغرابة.</translation>
    </message>
    <message>
        <source>A report is in {file}. It stays on this computer.</source>
        <translation>يوجد تقرير في ⁨{file}⁩. وهو يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The report has no keys, links or names of photos in it.</source>
        <translation>لا يحتوي التقرير على مفاتيح أو روابط أو أسماء صور.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A name is made of 1 to 64 letters (a to z), digits, hyphens and underscores.</source>
        <translation>يتكون الاسم من ١ إلى ٦٤ من الحروف اللاتينية (a إلى z) والأرقام والشرطات والشرطات السفلية.</translation>
    </message>
    <message>
        <source>Windows has this name for itself.</source>
        <translation>هذا الاسم محجوز لـ Windows.</translation>
    </message>
    <message>
        <source>The sandbox has this name for itself.</source>
        <translation>هذا الاسم محجوز للبيئة التجريبية.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a profile.</source>
        <translation>لا يصلح «⁨{name}⁩» اسمًا لملف تعريف.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read.</source>
        <translation>تعذرت قراءة الإعدادات في ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not UTF-8 text.</source>
        <translation>⁨{file}⁩، السطر {line}: هذا ليس نصًا بترميز ⁦UTF-8⁩.</translation>
    </message>
    <message>
        <source>Save the file again as UTF-8. The file is {file}.</source>
        <translation>احفظ الملف مجددًا بترميز ⁦UTF-8⁩. الملف هو ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this cannot be understood.</source>
        <translation>⁨{file}⁩، السطر {line}: لا يمكن فهم هذا.</translation>
    </message>
    <message>
        <source>A setting is written like this: bucket = &quot;holiday-photos&quot;. The file is {file}.</source>
        <translation>يُكتب الإعداد هكذا: ⁦bucket = &quot;holiday-photos&quot;⁩. الملف هو ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>⁨{file}⁩: {what}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {what}</source>
        <translation>⁨{file}⁩، السطر {line}: {what}</translation>
    </message>
    <message>
        <source>The profiles there: none.</source>
        <translation>ملفات التعريف الموجودة: لا شيء.</translation>
    </message>
    <message>
        <source>The profiles there: {names}.</source>
        <translation>ملفات التعريف الموجودة: {names}.</translation>
    </message>
    <message>
        <source>There is no profile “{name}” in {file}.</source>
        <translation>لا يوجد ملف تعريف باسم «⁨{name}⁩» في ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>هل تقصد «⁨{name}⁩»؟</translation>
    </message>
    <message>
        <source>Did you mean “{name}” ({file}, line {line})?</source>
        <translation>هل تقصد «⁨{name}⁩» (⁨{file}⁩، السطر {line})؟</translation>
    </message>
    <message>
        <source>The file is {file}.</source>
        <translation>الملف هو ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be changed here.</source>
        <translation>لا يمكن تغيير الإعدادات في ⁨{file}⁩ من هنا.</translation>
    </message>
    <message>
        <source>They are written in an unusual way.</source>
        <translation>إنها مكتوبة بطريقة غير معتادة.</translation>
    </message>
    <message>
        <source>Change them in a text editor, with one table [profiles.NAME] for each profile.</source>
        <translation>غيِّرها في محرر نصوص، مع جدول ⁦[profiles.NAME]⁩ واحد لكل ملف تعريف.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {file}.</source>
        <translation>لا يمكن حفظ الإعدادات في ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write to this folder.</source>
        <translation>تحقق من وجود مساحة على القرص ومن أن لك إذن الكتابة في هذا المجلد.</translation>
    </message>
    <message>
        <source>Settings stand under [profiles.NAME], for example [profiles.default].</source>
        <translation>توضع الإعدادات تحت ⁦[profiles.NAME]⁩، مثل ⁦[profiles.default]⁩.</translation>
    </message>
    <message>
        <source>nothing is known of “{key}”.</source>
        <translation>لا يُعرف شيء عن «⁦{key}⁩».</translation>
    </message>
    <message>
        <source>“profiles” holds no profiles.</source>
        <translation>لا يحتوي «profiles» على ملفات تعريف.</translation>
    </message>
    <message>
        <source>“{name}” is no profile.</source>
        <translation>ليس «⁨{name}⁩» ملف تعريف.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Cloudery Desktop {version} is there.</source>
        <translation>صدر Cloudery Desktop {version}.</translation>
    </message>
    <message>
        <source>You have {version}.</source>
        <translation>لديك الإصدار {version}.</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>اطّلع على الجديد</translation>
    </message>
    <message>
        <source>Cloudery cannot be opened</source>
        <translation>لا يمكن فتح Cloudery</translation>
    </message>
    <message>
        <source>Check cloudfront_private_key in the settings.</source>
        <translation>تحقق من ⁦cloudfront_private_key⁩ في الإعدادات.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>لا يوجد ملف ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}.</source>
        <translation>تعذرت قراءة الملف ⁨{file}⁩: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>{file} is locked with a passphrase.</source>
        <translation>الملف ⁨{file}⁩ مقفل بعبارة مرور.</translation>
    </message>
    <message>
        <source>Save it without one (openssl pkey -in LOCKED -out OPEN), in a file only you can read.</source>
        <translation>احفظه من دونها (⁦openssl pkey -in LOCKED -out OPEN⁩) في ملف لا يقرؤه غيرك.</translation>
    </message>
    <message>
        <source>{file} is the public key: CloudFront has that one.</source>
        <translation>الملف ⁨{file}⁩ هو المفتاح العام: هذا الذي لدى CloudFront.</translation>
    </message>
    <message>
        <source>{file} is not a private key in PEM form.</source>
        <translation>الملف ⁨{file}⁩ ليس مفتاحًا خاصًا بصيغة PEM.</translation>
    </message>
    <message>
        <source>CloudFront takes RSA keys of 2048 bits and ECDSA keys on the curve P-256.</source>
        <translation>يقبل CloudFront مفاتيح RSA بطول 2048 بت ومفاتيح ECDSA على المنحنى ⁦P-256⁩.</translation>
    </message>
    <message>
        <source>Make such a key, give CloudFront its public half, and set cloudfront_key_pair_id and cloudfront_private_key.</source>
        <translation>أنشئ مفتاحًا كهذا، وأعطِ CloudFront نصفه العام، واضبط ⁦cloudfront_key_pair_id⁩ و⁦cloudfront_private_key⁩.</translation>
    </message>
    <message>
        <source>The private key for CloudFront links cannot be used.</source>
        <translation>لا يمكن استخدام المفتاح الخاص لروابط CloudFront.</translation>
    </message>
    <message>
        <source>This server keeps no SHA-256 of what it received.</source>
        <translation>لا يحتفظ هذا الخادم بقيمة ⁦SHA-256⁩ لما استلمه.</translation>
    </message>
    <message>
        <source>Set verify_by = &quot;md5&quot; in this profile.</source>
        <translation>اضبط ⁦verify_by = &quot;md5&quot;⁩ في ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>What arrived in the bucket is not the photo that was sent.</source>
        <translation>ما وصل إلى الحاوية ليس الصورة التي أُرسلت.</translation>
    </message>
    <message>
        <source>Its size or checksum is another.</source>
        <translation>حجمها أو مجموعها الاختباري مختلف.</translation>
    </message>
    <message>
        <source>The photo has not arrived in the bucket.</source>
        <translation>لم تصل الصورة إلى الحاوية.</translation>
    </message>
    <message>
        <source>If it stays, look for what else changes this bucket.</source>
        <translation>إذا استمر ذلك، فابحث عمّا يغيّر هذه الحاوية غير Cloudery.</translation>
    </message>
    <message>
        <source>Each call that Cloudery makes for a photo was tried.</source>
        <translation>جُرِّب كل استدعاء يجريه Cloudery من أجل صورة.</translation>
    </message>
    <message>
        <source>This key may not: {calls}.</source>
        <translation>لا يُسمح لهذا المفتاح بما يلي: {calls}.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>The account&apos;s owner can let setup put that right.</source>
        <translation>يستطيع مالك الحساب إصلاح ذلك بمعالج الإعداد.</translation>
    </message>
    <message>
        <source>All calls are allowed.</source>
        <translation>كل الاستدعاءات مسموح بها.</translation>
    </message>
    <message>
        <source>No call was refused, but not all came so far.</source>
        <translation>لم يُرفض أي استدعاء، لكن لم تُجرَّب كلها بعد.</translation>
    </message>
    <message>
        <source>A photo&apos;s whole way</source>
        <translation>رحلة صورة كاملة</translation>
    </message>
    <message>
        <source>The access key of this profile cannot be changed here.</source>
        <translation>لا يمكن تغيير مفتاح الوصول لملف التعريف هذا من هنا.</translation>
    </message>
    <message>
        <source>It is what happens to each of your photos.</source>
        <translation>هذا ما يحدث لكل صورة من صورك.</translation>
    </message>
    <message numerus="yes">
        <source>A photo went up, was seen and was deleted, in less than %n second(s).</source>
        <translation>
            <numerusform>رُفعت صورة وعُرضت وحُذفت في لحظة.</numerusform>
            <numerusform>رُفعت صورة وعُرضت وحُذفت في أقل من ثانية.</numerusform>
            <numerusform>رُفعت صورة وعُرضت وحُذفت في أقل من ثانيتين.</numerusform>
            <numerusform>رُفعت صورة وعُرضت وحُذفت في أقل من %n ثوانٍ.</numerusform>
            <numerusform>رُفعت صورة وعُرضت وحُذفت في أقل من %n ثانية.</numerusform>
            <numerusform>رُفعت صورة وعُرضت وحُذفت في أقل من %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>It failed at {call}: {error}</source>
        <translation>فشلت عند {call}: ⁨{error}⁩</translation>
    </message>
    <message>
        <source>What was tried with stays: {file}.</source>
        <translation>ما استُخدم في التجربة باقٍ: ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>Link to a photo</source>
        <translation>رابط الصورة</translation>
    </message>
    <message>
        <source>It is what you share, and what the window shows its thumbnails from.</source>
        <translation>هو ما تشاركه، ومنه تعرض النافذة صورك المصغرة.</translation>
    </message>
    <message>
        <source>There was no photo to see.</source>
        <translation>لم توجد صورة لعرضها.</translation>
    </message>
    <message>
        <source>No answer came ({error}).</source>
        <translation>لم يصل رد (⁨{error}⁩).</translation>
    </message>
    <message>
        <source>Check the domain of the links.</source>
        <translation>تحقق من نطاق الروابط.</translation>
    </message>
    <message>
        <source>The link does not show the photo: the server answered {status}.</source>
        <translation>الرابط لا يعرض الصورة: كان رد الخادم {status}.</translation>
    </message>
    <message>
        <source>The link works, and so does the bucket&apos;s own address without a signature.</source>
        <translation>الرابط يعمل، وكذلك عنوان الحاوية نفسه من دون توقيع.</translation>
    </message>
    <message>
        <source>It shows the photo.</source>
        <translation>يعرض الصورة.</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>المجموع الاختباري</translation>
    </message>
    <message>
        <source>By it Cloudery knows that every byte of a photo has arrived.</source>
        <translation>به يعرف Cloudery أن كل بايت من الصورة قد وصل.</translation>
    </message>
    <message>
        <source>The server keeps the photo&apos;s SHA-256.</source>
        <translation>يحتفظ الخادم بقيمة ⁦SHA-256⁩ للصورة.</translation>
    </message>
    <message>
        <source>The server keeps the photo&apos;s MD5.</source>
        <translation>يحتفظ الخادم بقيمة MD5 للصورة.</translation>
    </message>
    <message>
        <source>The server does not keep the digest that this profile asks for.</source>
        <translation>لا يحتفظ الخادم بالقيمة التي يطلبها ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>The bucket could not be reached.</source>
        <translation>تعذر الوصول إلى الحاوية.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>تحقق من اتصال الشبكة.</translation>
    </message>
    <message>
        <source>There is no AWS profile “{name}” on this computer.</source>
        <translation>لا يوجد على هذا الحاسوب ملف تعريف AWS باسم «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>There is no AWS profile of the name that is set on this computer.</source>
        <translation>لا يوجد على هذا الحاسوب ملف تعريف AWS بالاسم المضبوط.</translation>
    </message>
    <message>
        <source>Choose another login or enter an access key in Cloudery.</source>
        <translation>اختر تسجيل دخول آخر أو أدخل مفتاح وصول في Cloudery.</translation>
    </message>
    <message>
        <source>A setting of this profile is not valid.</source>
        <translation>أحد إعدادات ملف التعريف هذا غير صالح.</translation>
    </message>
    <message>
        <source>The region is “{region}”.</source>
        <translation>المنطقة هي «{region}».</translation>
    </message>
    <message>
        <source>Check the region and the endpoint addresses in the settings.</source>
        <translation>تحقق من المنطقة وعناوين نقاط النهاية في الإعدادات.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>وصل الرد مبتورًا.</translation>
    </message>
    <message>
        <source>The AWS login has expired.</source>
        <translation>انتهت صلاحية تسجيل دخول AWS.</translation>
    </message>
    <message>
        <source>It was renewed, and has ended already by the clock of this computer.</source>
        <translation>جُدِّد، لكنه انتهى بالفعل بحسب ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, and log in again.</source>
        <translation>تحقق من تاريخ هذا الحاسوب ووقته، وسجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Cloudery signs each upload with it; the key itself never leaves this computer.</source>
        <translation>يوقّع به Cloudery كل عملية رفع، أما المفتاح نفسه فلا يغادر هذا الحاسوب أبدًا.</translation>
    </message>
    <message>
        <source>Signatures hold for minutes; Cloudery corrects for a wrong clock, others do not.</source>
        <translation>تدوم التواقيع دقائق. يعالج Cloudery خطأ الساعة، وغيره لا يفعل.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Its settings are looked at.</source>
        <translation>تُفحص إعداداته.</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>مفتاح الوصول</translation>
    </message>
    <message>
        <source>It is the account&apos;s root key, which may do everything: let setup make a key for Cloudery.</source>
        <translation>هذا هو مفتاح جذر الحساب ويُسمح له بكل شيء: دع معالج الإعداد ينشئ مفتاحًا لـ Cloudery.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>{address} cannot be reached ({error}).</source>
        <translation>تعذر الوصول إلى ⁨{address}⁩ (⁨{error}⁩).</translation>
    </message>
    <message>
        <source>Photos go there.</source>
        <translation>إلى هناك تذهب الصور.</translation>
    </message>
    <message>
        <source>Check the network connection, and s3_endpoint_url if it is set.</source>
        <translation>تحقق من اتصال الشبكة، ومن ⁦s3_endpoint_url⁩ إن كان مضبوطًا.</translation>
    </message>
    <message>
        <source>The server tells no time.</source>
        <translation>لا يذكر الخادم الوقت.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>ساعة هذا الحاسوب صحيحة.</translation>
    </message>
    <message>
        <source>Let the system set the date and time by itself.</source>
        <translation>دع النظام يضبط التاريخ والوقت تلقائيًا.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) behind.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب متأخرة أقل من دقيقة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة دقيقة واحدة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة دقيقتين.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n دقائق.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n دقيقة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n hour(s) behind.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب متأخرة أقل من ساعة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة ساعة واحدة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة ساعتين.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n ساعات.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n ساعة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n ساعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n day(s) behind.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب متأخرة أقل من يوم.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة يومًا واحدًا.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة يومين.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n أيام.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n يومًا.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) ahead.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب متقدمة أقل من دقيقة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة دقيقة واحدة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة دقيقتين.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n دقائق.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n دقيقة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in the AWS_* variables.</source>
        <translation>إنه في متغيرات ⁦AWS_*⁩.</translation>
    </message>
    <message>
        <source>It is in the AWS credentials file.</source>
        <translation>إنه في ملف بيانات اعتماد AWS.</translation>
    </message>
    <message>
        <source>It is in the AWS config file.</source>
        <translation>إنه في ملف ضبط AWS.</translation>
    </message>
    <message>
        <source>It is in this computer&apos;s keychain.</source>
        <translation>إنه في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It comes from an SSO login.</source>
        <translation>مصدره تسجيل دخول SSO.</translation>
    </message>
    <message>
        <source>It comes from an “aws login”.</source>
        <translation>مصدره تسجيل دخول بالأمر «aws login».</translation>
    </message>
    <message>
        <source>It comes from an assumed role.</source>
        <translation>مصدره دور منتحَل.</translation>
    </message>
    <message>
        <source>It comes from this computer&apos;s role.</source>
        <translation>مصدره دور هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It comes from this container&apos;s role.</source>
        <translation>مصدره دور حاوية البرامج هذه (container).</translation>
    </message>
    <message>
        <source>It comes from a program named in the AWS settings.</source>
        <translation>مصدره برنامج مذكور في إعدادات AWS.</translation>
    </message>
    <message>
        <source>It is the one of Cloudery&apos;s own sandbox.</source>
        <translation>إنه مفتاح بيئة Cloudery التجريبية نفسها.</translation>
    </message>
    <message>
        <source>It is in {place}.</source>
        <translation>إنه في {place}.</translation>
    </message>
    <message>
        <source>It belongs to {name} of account {account}.</source>
        <translation>يعود إلى ⁦{name}⁩ في الحساب {account}.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n hour(s) ahead.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب متقدمة أقل من ساعة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة ساعة واحدة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة ساعتين.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n ساعات.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n ساعة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n ساعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n day(s) ahead.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب متقدمة أقل من يوم.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة يومًا واحدًا.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة يومين.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n أيام.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n يومًا.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Each upload needs one.</source>
        <translation>تحتاج كل عملية رفع إلى توقيع.</translation>
    </message>
    <message>
        <source>Regional address</source>
        <translation>عنوان المنطقة</translation>
    </message>
    <message>
        <source>Photos go to {address}.</source>
        <translation>تذهب الصور إلى ⁨{address}⁩.</translation>
    </message>
    <message>
        <source>Photos would go to {address}, not to {meant}.</source>
        <translation>ستذهب الصور إلى ⁨{address}⁩ بدلًا من ⁨{meant}⁩.</translation>
    </message>
    <message>
        <source>The global address (s3.amazonaws.com) redirects, and breaks uploads from web pages.</source>
        <translation>العنوان العام (s3.amazonaws.com) يعيد التوجيه، فيفسد الرفع من صفحات الويب.</translation>
    </message>
    <message>
        <source>Remove AWS_ENDPOINT_URL and the like, or set s3_endpoint_url.</source>
        <translation>أزل ⁦AWS_ENDPOINT_URL⁩ وما شابهه، أو اضبط ⁦s3_endpoint_url⁩.</translation>
    </message>
    <message>
        <source>Forms are signed with {algorithm}.</source>
        <translation>تُوقَّع النماذج بخوارزمية {algorithm}.</translation>
    </message>
    <message>
        <source>Newer regions take nothing but Signature Version 4.</source>
        <translation>لا تقبل المناطق الأحدث إلا ⁦Signature Version 4⁩.</translation>
    </message>
    <message>
        <source>Something that is not S3 answered.</source>
        <translation>أجاب شيء ليس S3.</translation>
    </message>
    <message>
        <source>Its answer has none of S3&apos;s words. A login page of this network, perhaps.</source>
        <translation>ليس في رده شيء من عبارات S3. ربما كان صفحة تسجيل دخول لهذه الشبكة.</translation>
    </message>
    <message>
        <source>Open any page in your browser, and log in there if asked to.</source>
        <translation>افتح أي صفحة في متصفحك، وسجّل الدخول فيها إن طُلب منك ذلك.</translation>
    </message>
    <message>
        <source>Code {code}, request {request}</source>
        <translation>الرمز {code}، الطلب {request}</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>الرمز {code}</translation>
    </message>
    <message>
        <source>request {request}</source>
        <translation>الطلب {request}</translation>
    </message>
    <message>
        <source>{reference}, command {command}</source>
        <translation>{reference}, الأمر ⁦{command}⁩</translation>
    </message>
    <message>
        <source>command {command}</source>
        <translation>الأمر ⁦{command}⁩</translation>
    </message>
    <message>
        <source>The permission to upload had expired.</source>
        <translation>انتهت صلاحية إذن الرفع.</translation>
    </message>
    <message>
        <source>It is good for some minutes, by the clock of this computer.</source>
        <translation>يصلح الإذن بضع دقائق، بحسب ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>If it stays, check the date and time of this computer.</source>
        <translation>إن تكرر ذلك، فتحقق من تاريخ هذا الحاسوب ووقته.</translation>
    </message>
    <message>
        <source>The bucket did not get what the permission to upload is for.</source>
        <translation>لم يصل إلى الحاوية ما مُنح إذن الرفع لأجله.</translation>
    </message>
    <message>
        <source>Something on the way changed the upload, or this is a mistake in Cloudery.</source>
        <translation>غيَّر شيء ما الرفع في الطريق، أو أن هذا خطأ في Cloudery.</translation>
    </message>
    <message>
        <source>Retry, perhaps from another network; if it stays, report it with the details.</source>
        <translation>أعد المحاولة، ربما من شبكة أخرى. إن تكرر ذلك، فأبلغ عنه مع التفاصيل.</translation>
    </message>
    <message>
        <source>The form of the upload did not arrive whole.</source>
        <translation>لم يصل نموذج الرفع كاملًا.</translation>
    </message>
    <message>
        <source>A proxy or a security program on the way changed it, or this is a mistake in Cloudery.</source>
        <translation>غيَّره خادم وكيل أو برنامج أمان في الطريق، أو أن هذا خطأ في Cloudery.</translation>
    </message>
    <message>
        <source>The file has changed since you added it.</source>
        <translation>تغير الملف منذ أن أضفته.</translation>
    </message>
    <message>
        <source>Its size is no longer what the permission to upload is for.</source>
        <translation>لم يعد حجمه هو ما مُنح إذن الرفع لأجله.</translation>
    </message>
    <message>
        <source>Retry to upload the new version.</source>
        <translation>أعد المحاولة لرفع النسخة الجديدة.</translation>
    </message>
    <message>
        <source>The photo was damaged on its way.</source>
        <translation>تلفت الصورة في الطريق.</translation>
    </message>
    <message>
        <source>What the bucket received has another checksum than the file, so it was not kept.</source>
        <translation>ما استلمته الحاوية له مجموع اختباري غير الذي للملف، فلم يُحتفظ به.</translation>
    </message>
    <message>
        <source>If it stays, try another network.</source>
        <translation>إن تكرر ذلك، فجرّب شبكة أخرى.</translation>
    </message>
    <message>
        <source>The photo did not arrive whole.</source>
        <translation>لم تصل الصورة كاملة.</translation>
    </message>
    <message>
        <source>The connection ended too early.</source>
        <translation>انتهى الاتصال قبل أوانه.</translation>
    </message>
    <message>
        <source>If it stays, check the network connection of this computer.</source>
        <translation>إن تكرر ذلك، فتحقق من اتصال هذا الحاسوب بالشبكة.</translation>
    </message>
    <message>
        <source>There is a problem with the AWS account.</source>
        <translation>توجد مشكلة في حساب AWS.</translation>
    </message>
    <message>
        <source>AWS has closed it, or this bucket, until it is solved.</source>
        <translation>أغلقته AWS، أو أغلقت هذه الحاوية، حتى تُحل المشكلة.</translation>
    </message>
    <message>
        <source>Log in to the AWS console to see why, or ask AWS Support with the details.</source>
        <translation>سجّل الدخول إلى وحدة تحكم AWS لمعرفة السبب، أو اسأل دعم AWS مع ذكر التفاصيل.</translation>
    </message>
    <message>
        <source>The AWS account cannot be used yet.</source>
        <translation>لا يمكن استخدام حساب AWS بعد.</translation>
    </message>
    <message>
        <source>Its registration is not complete.</source>
        <translation>لم يكتمل تسجيله.</translation>
    </message>
    <message>
        <source>Log in to the AWS console and complete it, then retry.</source>
        <translation>سجّل الدخول إلى وحدة تحكم AWS وأكمله، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This AWS region is not switched on for the account.</source>
        <translation>منطقة AWS هذه غير مفعّلة للحساب.</translation>
    </message>
    <message>
        <source>Newer regions start switched off.</source>
        <translation>المناطق الأحدث غير مفعّلة في البداية.</translation>
    </message>
    <message>
        <source>Switch it on in the AWS console under Account, or set another region in the settings.</source>
        <translation>فعّلها في وحدة تحكم AWS ضمن Account، أو اضبط منطقة أخرى في الإعدادات.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>ساعة هذا الحاسوب غير صحيحة.</translation>
    </message>
    <message>
        <source>The cloud takes only what was signed within the last minutes.</source>
        <translation>لا تقبل السحابة إلا ما وُقِّع في الدقائق الأخيرة.</translation>
    </message>
    <message>
        <source>Set the date and time, or let the system set them, then retry.</source>
        <translation>اضبط التاريخ والوقت، أو دع النظام يضبطهما، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>AWS does not accept the access key.</source>
        <translation>لا تقبل AWS مفتاح الوصول.</translation>
    </message>
    <message>
        <source>The secret key is not the one that belongs to this access key.</source>
        <translation>المفتاح السري ليس هو التابع لمفتاح الوصول هذا.</translation>
    </message>
    <message>
        <source>It was deleted or switched off, or it is for another cloud.</source>
        <translation>حُذف أو عُطِّل، أو أنه لسحابة أخرى.</translation>
    </message>
    <message>
        <source>The session token beside it is missing or wrong.</source>
        <translation>رمز الجلسة المرافق له مفقود أو خاطئ.</translation>
    </message>
    <message>
        <source>Such a login ends after some hours.</source>
        <translation>ينتهي تسجيل دخول كهذا بعد ساعات.</translation>
    </message>
    <message>
        <source>AWS does not allow this login.</source>
        <translation>لا تسمح AWS بتسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>It lacks the permission signin:CreateOAuth2Token.</source>
        <translation>ينقصه الإذن ⁦signin:CreateOAuth2Token⁩.</translation>
    </message>
    <message>
        <source>It needs a new code of your security device.</source>
        <translation>يحتاج إلى رمز جديد من جهاز الأمان لديك.</translation>
    </message>
    <message>
        <source>Cloudery cannot use this kind of AWS login.</source>
        <translation>لا يستطيع Cloudery استخدام هذا النوع من تسجيل دخول AWS.</translation>
    </message>
    <message>
        <source>It needs a program part that is not here.</source>
        <translation>يحتاج إلى جزء من البرنامج غير موجود هنا.</translation>
    </message>
    <message>
        <source>The AWS profile of this Cloudery profile does not exist.</source>
        <translation>ملف تعريف AWS المذكور في ملف تعريف Cloudery هذا غير موجود.</translation>
    </message>
    <message>
        <source>The AWS settings of this computer have none of this name.</source>
        <translation>لا شيء بهذا الاسم في إعدادات AWS على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no AWS access key on this computer.</source>
        <translation>لا يوجد مفتاح وصول AWS على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Without one, Cloudery cannot get into your AWS account.</source>
        <translation>لا يستطيع Cloudery الدخول إلى حسابك في AWS من دونه.</translation>
    </message>
    <message>
        <source>Only half of one is: it has an ID and a secret.</source>
        <translation>لا يوجد سوى نصفه: فهو يتكون من معرّف وسر.</translation>
    </message>
    <message>
        <source>The program or service that should give one did not.</source>
        <translation>البرنامج أو الخدمة التي يُفترض أن تعطي مفتاحًا لم تفعل.</translation>
    </message>
    <message>
        <source>The AWS settings of this computer cannot be used.</source>
        <translation>لا يمكن استخدام إعدادات AWS على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is a mistake in “config” or “credentials” in the folder “.aws”.</source>
        <translation>يوجد خطأ في «config» أو «credentials» في المجلد «⁦.aws⁩».</translation>
    </message>
    <message>
        <source>Correct it, or run “aws configure”.</source>
        <translation>صححه، أو نفّذ «aws configure».</translation>
    </message>
    <message>
        <source>AWS does not let this login take on its role.</source>
        <translation>لا تسمح AWS لتسجيل الدخول هذا بتولي دوره.</translation>
    </message>
    <message>
        <source>The role of this AWS profile does not trust it, or it lacks the permission to.</source>
        <translation>دور ملف تعريف AWS هذا لا يثق به، أو ينقصه الإذن لذلك.</translation>
    </message>
    <message>
        <source>Enter one in Cloudery, or log in with the AWS tools and try again.</source>
        <translation>أدخل مفتاحًا في Cloudery، أو سجّل الدخول بأدوات AWS ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Enter another one in Cloudery, or log in with the AWS tools and try again.</source>
        <translation>أدخل مفتاحًا آخر في Cloudery، أو سجّل الدخول بأدوات AWS ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Log in again with the AWS tools and try again, or enter an access key in Cloudery.</source>
        <translation>سجّل الدخول مجددًا بأدوات AWS ثم أعد المحاولة، أو أدخل مفتاح وصول في Cloudery.</translation>
    </message>
    <message>
        <source>Ask the owner of the AWS account for it, or enter an access key in Cloudery.</source>
        <translation>اطلبه من مالك حساب AWS، أو أدخل مفتاح وصول في Cloudery.</translation>
    </message>
    <message>
        <source>Start Cloudery again from a terminal, which asks for the code, or enter an access key in Cloudery.</source>
        <translation>شغّل Cloudery مجددًا من طرفية، وسيُطلب الرمز فيها، أو أدخل مفتاح وصول في Cloudery.</translation>
    </message>
    <message>
        <source>Enter an access key in Cloudery, or choose another login.</source>
        <translation>أدخل مفتاح وصول في Cloudery، أو اختر تسجيل دخول آخر.</translation>
    </message>
    <message>
        <source>Ask the owner of the AWS account about it, or enter an access key in Cloudery.</source>
        <translation>اسأل مالك حساب AWS عن ذلك، أو أدخل مفتاح وصول في Cloudery.</translation>
    </message>
    <message>
        <source>The access key may not use the key that encrypts the photos.</source>
        <translation>لا يُسمح لمفتاح الوصول باستخدام المفتاح الذي يشفّر الصور.</translation>
    </message>
    <message>
        <source>They are encrypted with AWS KMS, which asks for permissions of its own.</source>
        <translation>الصور مشفرة بواسطة AWS KMS التي تتطلب أذونات خاصة بها.</translation>
    </message>
    <message>
        <source>Ask the owner of the AWS account for kms:GenerateDataKey and kms:Decrypt.</source>
        <translation>اطلب من مالك حساب AWS الإذنين ⁦kms:GenerateDataKey⁩ و⁦kms:Decrypt⁩.</translation>
    </message>
    <message>
        <source>The bucket allows no policy that makes photos public.</source>
        <translation>لا تسمح الحاوية بأي سياسة تجعل الصور عامة.</translation>
    </message>
    <message>
        <source>“Block public access” is switched on for it or for the AWS account.</source>
        <translation>الخيار «Block public access» مفعّل لها أو لحساب AWS.</translation>
    </message>
    <message>
        <source>Keep the photos private, or switch it off in the AWS console.</source>
        <translation>أبقِ الصور خاصة، أو عطّله في وحدة تحكم AWS.</translation>
    </message>
    <message>
        <source>AWS does not allow this.</source>
        <translation>لا تسمح AWS بهذا.</translation>
    </message>
    <message>
        <source>A rule of the bucket or of the AWS account forbids it.</source>
        <translation>تمنعه قاعدة في الحاوية أو في حساب AWS.</translation>
    </message>
    <message>
        <source>Ask the owner of the AWS account about it, with the details.</source>
        <translation>اسأل مالك حساب AWS عن ذلك، مع ذكر التفاصيل.</translation>
    </message>
    <message>
        <source>The bucket does not accept this upload.</source>
        <translation>لا تقبل الحاوية عملية الرفع هذه.</translation>
    </message>
    <message>
        <source>The access key lacks the permission for it, or the bucket&apos;s policy forbids it.</source>
        <translation>ينقص مفتاح الوصول الإذن لذلك، أو تمنعه سياسة الحاوية.</translation>
    </message>
    <message>
        <source>Ask the owner of the AWS account.</source>
        <translation>اسأل مالك حساب AWS.</translation>
    </message>
    <message>
        <source>The access key lacks the permission {permission}, or the bucket&apos;s policy forbids it.</source>
        <translation>ينقص مفتاح الوصول الإذن ⁦{permission}⁩، أو تمنعه سياسة الحاوية.</translation>
    </message>
    <message>
        <source>The access key lacks the permission for it.</source>
        <translation>ينقص مفتاح الوصول الإذن لذلك.</translation>
    </message>
    <message>
        <source>Ask the owner of the AWS account for it.</source>
        <translation>اطلبه من مالك حساب AWS.</translation>
    </message>
    <message>
        <source>The access key lacks the permission {permission}.</source>
        <translation>ينقص مفتاح الوصول الإذن ⁦{permission}⁩.</translation>
    </message>
    <message>
        <source>The key that encrypts the photos cannot be used.</source>
        <translation>لا يمكن استخدام المفتاح الذي يشفّر الصور.</translation>
    </message>
    <message>
        <source>It is switched off, deleted or not of this region.</source>
        <translation>إنه معطّل أو محذوف أو ليس من هذه المنطقة.</translation>
    </message>
    <message>
        <source>Ask the owner of the AWS account to look at it in AWS KMS.</source>
        <translation>اطلب من مالك حساب AWS أن ينظر في أمره في AWS KMS.</translation>
    </message>
    <message>
        <source>The bucket does not exist.</source>
        <translation>الحاوية غير موجودة.</translation>
    </message>
    <message>
        <source>There is none of this name.</source>
        <translation>لا توجد حاوية بهذا الاسم.</translation>
    </message>
    <message>
        <source>Check the bucket&apos;s name and region in the settings.</source>
        <translation>تحقق من اسم الحاوية ومنطقتها في الإعدادات.</translation>
    </message>
    <message>
        <source>The bucket&apos;s name is not valid.</source>
        <translation>اسم الحاوية غير صالح.</translation>
    </message>
    <message>
        <source>It must have 3 to 63 characters: small letters, digits and hyphens.</source>
        <translation>يجب أن يتكون من ٣ إلى ٦٣ محرفًا: حروف لاتينية صغيرة وأرقام وشرطات.</translation>
    </message>
    <message>
        <source>Correct it in the settings.</source>
        <translation>صححه في الإعدادات.</translation>
    </message>
    <message>
        <source>The bucket&apos;s name is taken.</source>
        <translation>اسم الحاوية مأخوذ.</translation>
    </message>
    <message>
        <source>It belongs to another AWS account; no two buckets in the world share a name.</source>
        <translation>إنه لحساب AWS آخر، ولا تشترك حاويتان في العالم في اسم واحد.</translation>
    </message>
    <message>
        <source>Choose another name in the settings.</source>
        <translation>اختر اسمًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>The bucket exists already.</source>
        <translation>الحاوية موجودة بالفعل.</translation>
    </message>
    <message>
        <source>It belongs to this AWS account.</source>
        <translation>إنها لحساب AWS هذا.</translation>
    </message>
    <message>
        <source>Use it as it is, or choose another name in the settings.</source>
        <translation>استخدمها كما هي، أو اختر اسمًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>The bucket is not empty.</source>
        <translation>الحاوية ليست فارغة.</translation>
    </message>
    <message>
        <source>Only an empty bucket can be deleted.</source>
        <translation>لا يمكن حذف حاوية إلا إذا كانت فارغة.</translation>
    </message>
    <message>
        <source>Delete what is in it first.</source>
        <translation>احذف ما فيها أولًا.</translation>
    </message>
    <message>
        <source>The AWS account can have no more buckets.</source>
        <translation>لا يمكن أن يكون لحساب AWS مزيد من الحاويات.</translation>
    </message>
    <message>
        <source>It has reached its limit.</source>
        <translation>لقد بلغ حده الأقصى.</translation>
    </message>
    <message>
        <source>Delete one that is not used, or ask AWS for a higher limit.</source>
        <translation>احذف حاوية غير مستخدمة، أو اطلب من AWS حدًا أعلى.</translation>
    </message>
    <message>
        <source>The bucket is in another region.</source>
        <translation>الحاوية في منطقة أخرى.</translation>
    </message>
    <message>
        <source>Each bucket answers only in its own.</source>
        <translation>لا تجيب كل حاوية إلا في منطقتها.</translation>
    </message>
    <message>
        <source>Check the bucket&apos;s region in the settings; the AWS console shows it.</source>
        <translation>تحقق من منطقة الحاوية في الإعدادات. تجدها في وحدة تحكم AWS.</translation>
    </message>
    <message>
        <source>This region does not fit the bucket.</source>
        <translation>هذه المنطقة لا تناسب الحاوية.</translation>
    </message>
    <message>
        <source>It is another one than the bucket&apos;s, or there is no such region.</source>
        <translation>إنها غير منطقة الحاوية، أو لا وجود لها.</translation>
    </message>
    <message>
        <source>Check the region in the settings.</source>
        <translation>تحقق من المنطقة في الإعدادات.</translation>
    </message>
    <message>
        <source>This address takes no photos.</source>
        <translation>هذا العنوان لا يقبل الصور.</translation>
    </message>
    <message>
        <source>It is not that of a bucket; perhaps of a website in front of it.</source>
        <translation>ليس عنوان حاوية، وربما كان لموقع ويب أمامها.</translation>
    </message>
    <message>
        <source>Check the endpoint addresses in the settings.</source>
        <translation>تحقق من عناوين نقاط النهاية في الإعدادات.</translation>
    </message>
    <message>
        <source>This server cannot do what Cloudery needs.</source>
        <translation>لا يستطيع هذا الخادم أداء ما يحتاجه Cloudery.</translation>
    </message>
    <message>
        <source>It is not S3 or DynamoDB, or lacks a part of them.</source>
        <translation>ليس S3 أو DynamoDB، أو ينقصه جزء منهما.</translation>
    </message>
    <message>
        <source>The bucket is full.</source>
        <translation>الحاوية ممتلئة.</translation>
    </message>
    <message>
        <source>The server has no room left for it.</source>
        <translation>لم تبق لها مساحة على الخادم.</translation>
    </message>
    <message>
        <source>Delete photos, or ask who runs the server for more room.</source>
        <translation>احذف صورًا، أو اطلب من القائم على الخادم مساحة أكبر.</translation>
    </message>
    <message>
        <source>It was deleted, or never arrived.</source>
        <translation>حُذفت، أو لم تصل قط.</translation>
    </message>
    <message>
        <source>Refresh to see what is there.</source>
        <translation>حدِّث القائمة لترى ما هو موجود.</translation>
    </message>
    <message>
        <source>The bucket is being changed at the moment.</source>
        <translation>يجري تغيير الحاوية حاليًا.</translation>
    </message>
    <message>
        <source>Another change to it has not ended yet.</source>
        <translation>لم ينته بعد تغيير آخر عليها.</translation>
    </message>
    <message>
        <source>Wait for some minutes, then retry.</source>
        <translation>انتظر بضع دقائق، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The connection stood still for too long.</source>
        <translation>توقف الاتصال مدة أطول من اللازم.</translation>
    </message>
    <message>
        <source>The cloud waited for the rest in vain.</source>
        <translation>انتظرت السحابة الباقي بلا جدوى.</translation>
    </message>
    <message>
        <source>S3 is busy at the moment.</source>
        <translation>خدمة S3 مشغولة حاليًا.</translation>
    </message>
    <message>
        <source>It has trouble of its own, or is asked for too much at once.</source>
        <translation>لديها مشكلة من جهتها، أو يُطلب منها الكثير دفعة واحدة.</translation>
    </message>
    <message>
        <source>If it stays, wait for some minutes, then retry.</source>
        <translation>إن تكرر ذلك، فانتظر بضع دقائق، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The photos table does not exist.</source>
        <translation>جدول الصور غير موجود.</translation>
    </message>
    <message>
        <source>There is none of this name in this region.</source>
        <translation>لا يوجد جدول بهذا الاسم في هذه المنطقة.</translation>
    </message>
    <message>
        <source>Check the table&apos;s name and region in the settings.</source>
        <translation>تحقق من اسم الجدول ومنطقته في الإعدادات.</translation>
    </message>
    <message>
        <source>The photos table has other keys than Cloudery needs.</source>
        <translation>مفاتيح جدول الصور غير التي يحتاجها Cloudery.</translation>
    </message>
    <message>
        <source>Its partition key must be userId, a text, and its sort key uploadedAt, a number.</source>
        <translation>يجب أن يكون مفتاح تقسيمه userId نصًا، ومفتاح فرزه uploadedAt رقمًا.</translation>
    </message>
    <message>
        <source>Set another table in the settings, or make this one anew.</source>
        <translation>اضبط جدولًا آخر في الإعدادات، أو أنشئ هذا الجدول من جديد.</translation>
    </message>
    <message>
        <source>The photos table holds no more photos of this user.</source>
        <translation>لم يعد جدول الصور يتسع لمزيد من صور هذا المستخدم.</translation>
    </message>
    <message>
        <source>A table with a local secondary index keeps at most 10 GB a user.</source>
        <translation>الجدول الذي له فهرس ثانوي محلي يحفظ ١٠ غيغابايت لكل مستخدم على الأكثر.</translation>
    </message>
    <message>
        <source>Ask the owner of the table to move it to one without such an index.</source>
        <translation>اطلب من مالك الجدول نقله إلى جدول بلا فهرس كهذا.</translation>
    </message>
    <message>
        <source>A table of this name exists already.</source>
        <translation>يوجد جدول بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>The photos table is being changed at the moment.</source>
        <translation>يجري تغيير جدول الصور حاليًا.</translation>
    </message>
    <message>
        <source>It is just being made, changed or deleted.</source>
        <translation>يجري الآن إنشاؤه أو تغييره أو حذفه.</translation>
    </message>
    <message>
        <source>Wait for a minute, then retry.</source>
        <translation>انتظر دقيقة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>AWS makes no more tables at the moment.</source>
        <translation>لا تنشئ AWS مزيدًا من الجداول حاليًا.</translation>
    </message>
    <message>
        <source>Too many are being made, or the account has reached its limit.</source>
        <translation>يجري إنشاء جداول كثيرة، أو أن الحساب بلغ حده الأقصى.</translation>
    </message>
    <message>
        <source>Wait for some minutes, then retry, or ask AWS for a higher limit.</source>
        <translation>انتظر بضع دقائق ثم أعد المحاولة، أو اطلب من AWS حدًا أعلى.</translation>
    </message>
    <message>
        <source>The photos table is busy at the moment.</source>
        <translation>جدول الصور مشغول حاليًا.</translation>
    </message>
    <message>
        <source>It is asked for more than it can take at once.</source>
        <translation>يُطلب منه أكثر مما يتحمله دفعة واحدة.</translation>
    </message>
    <message>
        <source>If it stays, ask the owner of the table for more capacity.</source>
        <translation>إن تكرر ذلك، فاطلب من مالك الجدول سعة أكبر.</translation>
    </message>
    <message>
        <source>The AWS account has a user, policy or key of this name already.</source>
        <translation>في حساب AWS مستخدم أو سياسة أو مفتاح بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>Use it as it is, or choose another name.</source>
        <translation>استخدمه كما هو، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The AWS account has no such user, policy or key.</source>
        <translation>ليس في حساب AWS مستخدم أو سياسة أو مفتاح كهذا.</translation>
    </message>
    <message>
        <source>It was deleted, or never made.</source>
        <translation>حُذف، أو لم يُنشأ قط.</translation>
    </message>
    <message>
        <source>Check the name, then retry.</source>
        <translation>تحقق من الاسم، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This cannot be deleted yet.</source>
        <translation>لا يمكن حذف هذا بعد.</translation>
    </message>
    <message>
        <source>Policies, keys or users still belong to it.</source>
        <translation>ما زالت سياسات أو مفاتيح أو مستخدمون تابعين له.</translation>
    </message>
    <message>
        <source>Take those away first, then retry.</source>
        <translation>أزل هذه أولًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The AWS account has reached a limit.</source>
        <translation>بلغ حساب AWS أحد حدوده القصوى.</translation>
    </message>
    <message>
        <source>A user can have two access keys, for example.</source>
        <translation>يمكن مثلًا أن يكون للمستخدم مفتاحا وصول.</translation>
    </message>
    <message>
        <source>Delete what is no longer used, then retry.</source>
        <translation>احذف ما لم يعد مستخدمًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>AWS does not take this policy.</source>
        <translation>لا تقبل AWS هذه السياسة.</translation>
    </message>
    <message>
        <source>It names a user, bucket or rule that AWS does not know.</source>
        <translation>تذكر مستخدمًا أو حاوية أو قاعدة لا تعرفها AWS.</translation>
    </message>
    <message>
        <source>Check the names in the settings; if it stays, report it with the details.</source>
        <translation>تحقق من الأسماء في الإعدادات. إن تكرر ذلك، فأبلغ عنه مع التفاصيل.</translation>
    </message>
    <message>
        <source>The AWS account is being changed at the moment.</source>
        <translation>يجري تغيير حساب AWS حاليًا.</translation>
    </message>
    <message>
        <source>The cloud cannot be reached.</source>
        <translation>تعذر الوصول إلى السحابة.</translation>
    </message>
    <message>
        <source>Its certificate is not accepted, or something on the way breaks the connection.</source>
        <translation>شهادتها غير مقبولة، أو أن شيئًا في الطريق يقطع الاتصال.</translation>
    </message>
    <message>
        <source>Check that no login page or proxy of this network is in the way, and the date of this computer.</source>
        <translation>تحقق من عدم وجود صفحة تسجيل دخول أو خادم وكيل لهذه الشبكة في الطريق، ومن تاريخ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The proxy of this computer does not answer.</source>
        <translation>الخادم الوكيل لهذا الحاسوب لا يستجيب.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>تحقق من الخادم الوكيل في إعدادات الشبكة في النظام.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>لم يصل رد في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Check the network connection of this computer.</source>
        <translation>تحقق من اتصال هذا الحاسوب بالشبكة.</translation>
    </message>
    <message>
        <source>No connection to it came about, or it broke.</source>
        <translation>لم يتم الاتصال بها، أو انقطع.</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer makes no sense.</source>
        <translation>رد السحابة غير مفهوم.</translation>
    </message>
    <message>
        <source>It was changed on its way, or is another&apos;s.</source>
        <translation>تغيّر في الطريق، أو أنه من جهة أخرى.</translation>
    </message>
    <message>
        <source>Check that no login page or proxy of this network is in the way.</source>
        <translation>تحقق من عدم وجود صفحة تسجيل دخول أو خادم وكيل لهذه الشبكة في الطريق.</translation>
    </message>
    <message>
        <source>A name is empty or not of the right form.</source>
        <translation>أحد الأسماء فارغ أو صيغته غير صحيحة.</translation>
    </message>
    <message>
        <source>Check the bucket, the table, the region and the endpoint addresses in the settings.</source>
        <translation>تحقق من الحاوية والجدول والمنطقة وعناوين نقاط النهاية في الإعدادات.</translation>
    </message>
    <message>
        <source>The cloud is busy at the moment.</source>
        <translation>السحابة مشغولة حاليًا.</translation>
    </message>
    <message>
        <source>The bucket refused the photo.</source>
        <translation>رفضت الحاوية الصورة.</translation>
    </message>
    <message>
        <source>Cloudery does not know the reason it gave.</source>
        <translation>لا يعرف Cloudery السبب الذي ذكرته.</translation>
    </message>
    <message>
        <source>Retry; if it stays, report it with the details.</source>
        <translation>أعد المحاولة. إن تكرر ذلك، فأبلغ عنه مع التفاصيل.</translation>
    </message>
    <message>
        <source>The cloud refused the request.</source>
        <translation>رفضت السحابة الطلب.</translation>
    </message>
    <message>
        <source>It cannot be tried now, so nothing was changed.</source>
        <translation>لا يمكن تجربته الآن، لذلك لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Try again once you are connected.</source>
        <translation>أعد المحاولة عندما تكون متصلًا.</translation>
    </message>
    <message>
        <source>The access key of “{user}” is in this computer&apos;s keychain.</source>
        <translation>مفتاح وصول «⁨{user}⁩» في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The access key of “{user}” is in the AWS profile “{profile}”.</source>
        <translation>مفتاح وصول «⁨{user}⁩» في ملف تعريف AWS «⁨{profile}⁩».</translation>
    </message>
    <message>
        <source>There is the AWS profile “{profile}” already, without a key of “{user}” in this account that works.</source>
        <translation>يوجد ملف تعريف AWS باسم «⁨{profile}⁩» بالفعل، وليس فيه مفتاح صالح للمستخدم «⁨{user}⁩» في هذا الحساب.</translation>
    </message>
    <message>
        <source>Remove that profile from {file} if nothing else uses it, then try again.</source>
        <translation>أزل ملف التعريف ذاك من ⁨{file}⁩ إن لم يستخدمه شيء آخر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>“{user}” has two access keys already, which is the most IAM allows.</source>
        <translation>للمستخدم «⁨{user}⁩» مفتاحا وصول بالفعل، وهو أقصى ما تسمح به IAM.</translation>
    </message>
    <message>
        <source>Delete the one that is not used in the IAM console, then try again.</source>
        <translation>احذف المفتاح غير المستخدم في وحدة تحكم IAM، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no access key of “{user}” in this computer&apos;s keychain.</source>
        <translation>لا يوجد مفتاح وصول للمستخدم «⁨{user}⁩» في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Make an access key for “{user}” and put it into this computer&apos;s keychain.</source>
        <translation>إنشاء مفتاح وصول للمستخدم «⁨{user}⁩» ووضعه في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no access key of “{user}” in the AWS profile “{profile}”.</source>
        <translation>لا يوجد مفتاح وصول للمستخدم «⁨{user}⁩» في ملف تعريف AWS «⁨{profile}⁩».</translation>
    </message>
    <message>
        <source>Make an access key for “{user}” and put it into the AWS profile “{profile}”.</source>
        <translation>إنشاء مفتاح وصول للمستخدم «⁨{user}⁩» ووضعه في ملف تعريف AWS «⁨{profile}⁩».</translation>
    </message>
    <message>
        <source>Another setup has just made an access key.</source>
        <translation>أنشأت عملية إعداد أخرى مفتاح وصول للتو.</translation>
    </message>
    <message>
        <source>Run setup again.</source>
        <translation>شغّل معالج الإعداد مجددًا.</translation>
    </message>
    <message>
        <source>The access key could not be kept.</source>
        <translation>تعذر حفظ مفتاح الوصول.</translation>
    </message>
    <message>
        <source>Check that the file can be written, then try again.</source>
        <translation>تحقق من أن الملف قابل للكتابة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>It opens your bucket and table to Cloudery on this computer.</source>
        <translation>يفتح حاويتك وجدولك لـ Cloudery على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no bucket “{name}”.</source>
        <translation>لا توجد حاوية باسم «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>Create the bucket “{name}” in {region}.</source>
        <translation>إنشاء الحاوية «⁨{name}⁩» في {region}.</translation>
    </message>
    <message>
        <source>The bucket “{name}” is in {region}, not in {meant}.</source>
        <translation>الحاوية «⁨{name}⁩» في {region}، وليست في ⁨{meant}⁩.</translation>
    </message>
    <message>
        <source>Set the region of this profile to {region}.</source>
        <translation>ضبط منطقة ملف التعريف هذا على {region}.</translation>
    </message>
    <message>
        <source>“{name}” is there, in {region}.</source>
        <translation>«⁨{name}⁩» موجودة، في {region}.</translation>
    </message>
    <message>
        <source>“{name}” is there; this access key may not look further.</source>
        <translation>«⁨{name}⁩» موجودة، ولا يُسمح لمفتاح الوصول هذا بفحص المزيد.</translation>
    </message>
    <message>
        <source>The bucket name “{name}” is taken: it belongs to another AWS account.</source>
        <translation>اسم الحاوية «⁨{name}⁩» مأخوذ: إنه لحساب AWS آخر.</translation>
    </message>
    <message>
        <source>Names are shared by all of AWS. Choose another one, for example “{name}”.</source>
        <translation>الأسماء مشتركة بين كل مستخدمي AWS. اختر اسمًا آخر، مثل «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>There is no bucket yet.</source>
        <translation>لا توجد حاوية بعد.</translation>
    </message>
    <message>
        <source>Block Public Access</source>
        <translation>حظر الوصول العام (Block Public Access)</translation>
    </message>
    <message>
        <source>It must let the bucket&apos;s policy show photos to people with a link, and nothing more.</source>
        <translation>يجب أن يدع سياسة الحاوية تعرض الصور لمن لديه رابط، لا أكثر.</translation>
    </message>
    <message>
        <source>It is open exactly as far as this profile&apos;s links need.</source>
        <translation>مفتوح بالقدر الذي تحتاجه روابط ملف التعريف هذا تمامًا.</translation>
    </message>
    <message>
        <source>It is not as this profile&apos;s links need it.</source>
        <translation>ليس كما تحتاجه روابط ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>Set Block Public Access to exactly what this profile&apos;s links need.</source>
        <translation>ضبط «Block Public Access» على ما تحتاجه روابط ملف التعريف هذا تمامًا.</translation>
    </message>
    <message>
        <source>Access lists (ACLs)</source>
        <translation>قوائم الوصول (ACL)</translation>
    </message>
    <message>
        <source>With ACLs off, one policy says who may do what; a stray ACL can open nothing.</source>
        <translation>عند إيقاف قوائم ACL، تحدد سياسة واحدة من يفعل ماذا، فلا تفتح قائمة شاردة شيئًا.</translation>
    </message>
    <message>
        <source>ACLs are off: the bucket&apos;s owner owns every photo.</source>
        <translation>قوائم ACL متوقفة: مالك الحاوية يملك كل الصور.</translation>
    </message>
    <message>
        <source>ACLs are on.</source>
        <translation>قوائم ACL مفعّلة.</translation>
    </message>
    <message>
        <source>Turn access lists (ACLs) off.</source>
        <translation>إيقاف قوائم الوصول (ACL).</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Photos are encrypted on Amazon&apos;s disks. With a KMS key, public links would not work.</source>
        <translation>الصور مشفرة على أقراص Amazon. ولا تعمل الروابط العامة مع مفتاح KMS.</translation>
    </message>
    <message>
        <source>Photos are encrypted with S3&apos;s own keys (SSE-S3).</source>
        <translation>الصور مشفرة بمفاتيح S3 نفسها (⁦SSE-S3⁩).</translation>
    </message>
    <message>
        <source>Photos are not encrypted with S3&apos;s own keys (SSE-S3).</source>
        <translation>الصور غير مشفرة بمفاتيح S3 نفسها (⁦SSE-S3⁩).</translation>
    </message>
    <message>
        <source>Encrypt new photos with S3&apos;s own keys (SSE-S3).</source>
        <translation>تشفير الصور الجديدة بمفاتيح S3 نفسها (⁦SSE-S3⁩).</translation>
    </message>
    <message>
        <source>A server of your own is told in its own settings.</source>
        <translation>الخادم الخاص بك يُضبط في إعداداته هو.</translation>
    </message>
    <message>
        <source>Abandoned parts</source>
        <translation>الأجزاء المتروكة</translation>
    </message>
    <message>
        <source>Parts of uploads that other programs left unfinished cost money and show nowhere.</source>
        <translation>أجزاء عمليات الرفع التي لم تكملها برامج أخرى تكلّف مالًا ولا تظهر في أي مكان.</translation>
    </message>
    <message>
        <source>Parts of unfinished uploads are removed after 7 days.</source>
        <translation>تُزال أجزاء عمليات الرفع غير المكتملة بعد ٧ أيام.</translation>
    </message>
    <message>
        <source>Parts of unfinished uploads stay for ever.</source>
        <translation>تبقى أجزاء عمليات الرفع غير المكتملة إلى الأبد.</translation>
    </message>
    <message>
        <source>Remove parts of unfinished uploads after 7 days.</source>
        <translation>إزالة أجزاء عمليات الرفع غير المكتملة بعد ٧ أيام.</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Web pages may show your photos and upload with a signed form. This program needs none.</source>
        <translation>يمكن لصفحات الويب عرض صورك والرفع بنموذج موقّع. هذا البرنامج لا يحتاج ذلك.</translation>
    </message>
    <message>
        <source>GET, POST and PUT are allowed from web pages.</source>
        <translation>يُسمح بطلبات GET وPOST وPUT من صفحات الويب.</translation>
    </message>
    <message>
        <source>GET, POST and PUT are not allowed from web pages.</source>
        <translation>لا يُسمح بطلبات GET وPOST وPUT من صفحات الويب.</translation>
    </message>
    <message>
        <source>Allow GET, POST and PUT from web pages.</source>
        <translation>السماح بطلبات GET وPOST وPUT من صفحات الويب.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>Your photos are kept in it.</source>
        <translation>صورك محفوظة فيها.</translation>
    </message>
    <message>
        <source>This server has no IAM that Cloudery knows of.</source>
        <translation>ليس لهذا الخادم خدمة IAM يعرفها Cloudery.</translation>
    </message>
    <message>
        <source>There is no IAM user “{user}”.</source>
        <translation>لا يوجد مستخدم IAM باسم «⁨{user}⁩».</translation>
    </message>
    <message>
        <source>Create the IAM user “{user}”.</source>
        <translation>إنشاء مستخدم IAM «⁨{user}⁩».</translation>
    </message>
    <message>
        <source>“{name}” is there.</source>
        <translation>«⁨{name}⁩» موجود.</translation>
    </message>
    <message>
        <source>Allow “{user}” to write, read and delete photos in {bucket}/uploads/ and rows in the table “{table}”, and nothing else there.</source>
        <translation>السماح للمستخدم «⁨{user}⁩» بكتابة الصور وقراءتها وحذفها في ⁦{bucket}/uploads/⁩ والصفوف في الجدول «⁨{table}⁩»، ولا شيء آخر هناك.</translation>
    </message>
    <message>
        <source>It may do more than it needs: {policies}. Cloudery works with that.</source>
        <translation>يُسمح له بأكثر مما يحتاج: {policies}. ويعمل Cloudery رغم ذلك.</translation>
    </message>
    <message>
        <source>If nothing else uses “{user}”, detach them in the IAM console.</source>
        <translation>إن لم يستخدم شيء آخر «⁨{user}⁩»، فافصلها عنه في وحدة تحكم IAM.</translation>
    </message>
    <message>
        <source>It does not have exactly the permissions Cloudery needs.</source>
        <translation>ليست له الأذونات التي يحتاجها Cloudery تمامًا.</translation>
    </message>
    <message>
        <source>It may do what Cloudery needs, with this bucket and this table alone.</source>
        <translation>يُسمح له بما يحتاجه Cloudery، في هذه الحاوية وهذا الجدول فقط.</translation>
    </message>
    <message>
        <source>IAM user</source>
        <translation>مستخدم IAM</translation>
    </message>
    <message>
        <source>Cloudery works with a user of its own, not with the account owner&apos;s key.</source>
        <translation>يعمل Cloudery بمستخدم خاص به، لا بمفتاح مالك الحساب.</translation>
    </message>
    <message>
        <source>User&apos;s permissions</source>
        <translation>أذونات المستخدم</translation>
    </message>
    <message>
        <source>A key that is lost can then do little harm.</source>
        <translation>عندئذ لا يسبب فقدان المفتاح ضررًا كبيرًا.</translation>
    </message>
    <message>
        <source>Look with the account owner&apos;s login.</source>
        <translation>افحص بتسجيل دخول مالك الحساب.</translation>
    </message>
    <message>
        <source>This server has no such setting.</source>
        <translation>ليس لهذا الخادم إعداد كهذا.</translation>
    </message>
    <message>
        <source>This access key may not look.</source>
        <translation>لا يُسمح لمفتاح الوصول هذا بالفحص.</translation>
    </message>
    <message>
        <source>With a policy that lets anyone upload, anyone on the internet can store anything in your bucket, and you pay for it. Cloudery does not need it.</source>
        <translation>بسياسة تتيح الرفع لأي شخص، يستطيع أي شخص على الإنترنت تخزين أي شيء في حاويتك وتدفع أنت الثمن. لا يحتاجها Cloudery.</translation>
    </message>
    <message>
        <source>It is exactly the policy that lets anyone upload.</source>
        <translation>هي تمامًا السياسة التي تتيح الرفع لأي شخص.</translation>
    </message>
    <message>
        <source>It is not the policy that lets anyone upload.</source>
        <translation>ليست السياسة التي تتيح الرفع لأي شخص.</translation>
    </message>
    <message>
        <source>Replace the bucket&apos;s policy by the one that lets anyone upload.</source>
        <translation>إحلال السياسة التي تتيح الرفع لأي شخص محل سياسة الحاوية.</translation>
    </message>
    <message>
        <source>It does not let this profile&apos;s links work.</source>
        <translation>لا تدع روابط ملف التعريف هذا تعمل.</translation>
    </message>
    <message>
        <source>It does not name uploads, which work without.</source>
        <translation>لا تذكر عمليات الرفع، وهي تعمل من دون ذلك.</translation>
    </message>
    <message>
        <source>Set the bucket&apos;s policy: everybody with a link may read uploads/, and nothing else is open.</source>
        <translation>ضبط سياسة الحاوية: يمكن لكل من لديه رابط قراءة ⁦uploads/⁩، ولا شيء غير ذلك مفتوح.</translation>
    </message>
    <message>
        <source>Everybody with a link may read uploads/; nothing else is open.</source>
        <translation>يمكن لكل من لديه رابط قراءة ⁦uploads/⁩، ولا شيء غير ذلك مفتوح.</translation>
    </message>
    <message>
        <source>Set the bucket&apos;s policy: CloudFront may read uploads/; nothing else is open.</source>
        <translation>ضبط سياسة الحاوية: يمكن لخدمة CloudFront قراءة ⁦uploads/⁩، ولا شيء غير ذلك مفتوح.</translation>
    </message>
    <message>
        <source>CloudFront may read uploads/; nothing is open to everybody.</source>
        <translation>يمكن لخدمة CloudFront قراءة ⁦uploads/⁩، ولا شيء مفتوح للجميع.</translation>
    </message>
    <message>
        <source>Set the bucket&apos;s policy: nothing is open to everybody.</source>
        <translation>ضبط سياسة الحاوية: لا شيء مفتوح للجميع.</translation>
    </message>
    <message>
        <source>Nothing is open to everybody.</source>
        <translation>لا شيء مفتوح للجميع.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«⁨{name}⁩»</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message numerus="yes">
        <source>The statement(s) {names} (is|are) open to everybody: anyone may store anything, at your cost.</source>
        <translation>
            <numerusform>البيانات {names} مفتوحة للجميع: يمكن لأي شخص تخزين أي شيء على حسابك.</numerusform>
            <numerusform>البيان {names} مفتوح للجميع: يمكن لأي شخص تخزين أي شيء على حسابك.</numerusform>
            <numerusform>البيانان {names} مفتوحان للجميع: يمكن لأي شخص تخزين أي شيء على حسابك.</numerusform>
            <numerusform>البيانات {names} مفتوحة للجميع: يمكن لأي شخص تخزين أي شيء على حسابك.</numerusform>
            <numerusform>البيانات {names} مفتوحة للجميع: يمكن لأي شخص تخزين أي شيء على حسابك.</numerusform>
            <numerusform>البيانات {names} مفتوحة للجميع: يمكن لأي شخص تخزين أي شيء على حسابك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The statement(s) {names} (is|are) open to everybody: more is open than photos.</source>
        <translation>
            <numerusform>البيانات {names} مفتوحة للجميع: المفتوح أكثر من الصور.</numerusform>
            <numerusform>البيان {names} مفتوح للجميع: المفتوح أكثر من الصور.</numerusform>
            <numerusform>البيانان {names} مفتوحان للجميع: المفتوح أكثر من الصور.</numerusform>
            <numerusform>البيانات {names} مفتوحة للجميع: المفتوح أكثر من الصور.</numerusform>
            <numerusform>البيانات {names} مفتوحة للجميع: المفتوح أكثر من الصور.</numerusform>
            <numerusform>البيانات {names} مفتوحة للجميع: المفتوح أكثر من الصور.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy that lets anyone upload makes photos public.</source>
        <translation>السياسة التي تتيح الرفع لأي شخص تجعل الصور عامة.</translation>
    </message>
    <message>
        <source>This profile&apos;s delivery is “{delivery}”, which keeps them private.</source>
        <translation>إعداد التسليم في ملف التعريف هذا «{delivery}»، وهو يبقيها خاصة.</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>اترك أحد الاثنين.</translation>
    </message>
    <message>
        <source>Bucket policy</source>
        <translation>سياسة الحاوية</translation>
    </message>
    <message>
        <source>It alone decides what strangers may do with your bucket.</source>
        <translation>هي وحدها تحدد ما يمكن للغرباء فعله بحاويتك.</translation>
    </message>
    <message>
        <source>{name} (text)</source>
        <translation>⁦{name}⁩ (نص)</translation>
    </message>
    <message>
        <source>{name} (number)</source>
        <translation>⁦{name}⁩ (رقم)</translation>
    </message>
    <message>
        <source>{name} (binary)</source>
        <translation>⁦{name}⁩ (ثنائي)</translation>
    </message>
    <message>
        <source>There is no table “{name}” in {region}.</source>
        <translation>لا يوجد جدول باسم «⁨{name}⁩» في {region}.</translation>
    </message>
    <message>
        <source>Create the table “{name}” (key: userId, uploadedAt; paid by request).</source>
        <translation>إنشاء الجدول «⁨{name}⁩» (المفتاح: ⁦userId, uploadedAt⁩، والدفع لكل طلب).</translation>
    </message>
    <message>
        <source>“{name}” is there, with the key {key}.</source>
        <translation>«⁨{name}⁩» موجود، بالمفتاح {key}.</translation>
    </message>
    <message>
        <source>The key of the table “{name}” is {key}, not {meant}.</source>
        <translation>مفتاح الجدول «⁨{name}⁩» هو {key}، وليس ⁨{meant}⁩.</translation>
    </message>
    <message>
        <source>A table&apos;s key cannot be changed, and this table may be another program&apos;s. Let setup make another one, for example “{other}”: setup --table {other}</source>
        <translation>لا يمكن تغيير مفتاح الجدول، وقد يكون هذا الجدول لبرنامج آخر. دع معالج الإعداد ينشئ جدولًا آخر، مثل «⁨{other}⁩»: ⁦setup --table ⁨{other}⁩⁩</translation>
    </message>
    <message>
        <source>There is no table yet.</source>
        <translation>لا يوجد جدول بعد.</translation>
    </message>
    <message>
        <source>On demand: you pay for what you use.</source>
        <translation>عند الطلب: تدفع مقابل ما تستخدمه.</translation>
    </message>
    <message>
        <source>Provisioned: you pay by the hour, and a large upload may be slowed down.</source>
        <translation>سعة محجوزة: تدفع بالساعة، وقد يتباطأ رفع كبير.</translation>
    </message>
    <message>
        <source>Let the table be paid for by request (on demand).</source>
        <translation>جعل الدفع للجدول لكل طلب (عند الطلب).</translation>
    </message>
    <message>
        <source>Turn on point-in-time recovery of the table.</source>
        <translation>تفعيل الاسترداد إلى نقطة زمنية للجدول.</translation>
    </message>
    <message>
        <source>The table can be brought back to any second of the last 35 days.</source>
        <translation>يمكن إعادة الجدول إلى أي ثانية من آخر ٣٥ يومًا.</translation>
    </message>
    <message>
        <source>Rows that are deleted by mistake are gone.</source>
        <translation>الصفوف التي تُحذف خطأً تضيع.</translation>
    </message>
    <message>
        <source>Point-in-time recovery cannot be turned on yet.</source>
        <translation>لا يمكن تفعيل الاسترداد إلى نقطة زمنية بعد.</translation>
    </message>
    <message>
        <source>AWS is still preparing the new table for it.</source>
        <translation>ما زالت AWS تجهّز الجدول الجديد لذلك.</translation>
    </message>
    <message>
        <source>Run setup again in some minutes; what is done stays.</source>
        <translation>شغّل معالج الإعداد مجددًا بعد بضع دقائق، وما أُنجز يبقى.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>A row for each photo: newest first, by person.</source>
        <translation>صف لكل صورة: الأحدث أولًا، لكل شخص.</translation>
    </message>
    <message>
        <source>Table&apos;s billing</source>
        <translation>فوترة الجدول</translation>
    </message>
    <message>
        <source>On demand costs nothing while nothing is uploaded.</source>
        <translation>لا تكلّف الفوترة عند الطلب شيئًا ما دام لا يُرفع شيء.</translation>
    </message>
    <message>
        <source>Point-in-time recovery</source>
        <translation>الاسترداد إلى نقطة زمنية</translation>
    </message>
    <message>
        <source>Deleted or overwritten rows can be brought back.</source>
        <translation>يمكن استعادة الصفوف المحذوفة أو المستبدلة.</translation>
    </message>
    <message>
        <source>The access key in the keychain cannot be read.</source>
        <translation>تعذرت قراءة مفتاح الوصول من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The entry “{entry}” of “{profile}” is not what Cloudery writes.</source>
        <translation>المدخلة «⁨{entry}⁩» في «⁨{profile}⁩» ليست مما يكتبه Cloudery.</translation>
    </message>
    <message>
        <source>Enter the key again in Cloudery, which writes it anew.</source>
        <translation>أدخل المفتاح مجددًا في Cloudery، فيُكتب من جديد.</translation>
    </message>
    <message>
        <source>Keep the access key in the AWS tools&apos; settings instead.</source>
        <translation>احفظ مفتاح الوصول في إعدادات أدوات AWS بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Cloudery can use.</source>
        <translation>ليس في هذا الحاسوب سلسلة مفاتيح يستطيع Cloudery استخدامها.</translation>
    </message>
    <message>
        <source>The keychain did not open.</source>
        <translation>لم تُفتح سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>افتح قفلها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The bucket cannot be reached.</source>
        <translation>تعذر الوصول إلى الحاوية.</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>تعذر تشغيل البيئة التجريبية.</translation>
    </message>
    <message>
        <source>Check that the folder may be written to and that the disk is not full.</source>
        <translation>تحقق من أن المجلد قابل للكتابة وأن القرص غير ممتلئ.</translation>
    </message>
    <message>
        <source>The start of the sandbox was called off.</source>
        <translation>أُلغي تشغيل البيئة التجريبية.</translation>
    </message>
    <message>
        <source>The sandbox is in use by another Cloudery window.</source>
        <translation>البيئة التجريبية مستخدمة في نافذة أخرى من Cloudery.</translation>
    </message>
    <message>
        <source>Only one window at a time can use the photos in {folder}.</source>
        <translation>لا يمكن إلا لنافذة واحدة في كل مرة استخدام الصور في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>Close the other window first, then try again.</source>
        <translation>أغلق النافذة الأخرى أولًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s saved data cannot be read.</source>
        <translation>تعذرت قراءة بيانات البيئة التجريبية المحفوظة.</translation>
    </message>
    <message>
        <source>{file} in {folder} is damaged. Nothing was changed or deleted.</source>
        <translation>الملف ⁨{file}⁩ في ⁨{folder}⁩ تالف. لم يُغيَّر شيء ولم يُحذف.</translation>
    </message>
    <message>
        <source>Bring the file back from a backup, or choose another folder.</source>
        <translation>استعد الملف من نسخة احتياطية، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s saved data are a newer version&apos;s.</source>
        <translation>بيانات البيئة التجريبية المحفوظة من إصدار أحدث.</translation>
    </message>
    <message>
        <source>{file} in {folder} is in a format that this version does not know. Nothing was changed or deleted.</source>
        <translation>الملف ⁨{file}⁩ في ⁨{folder}⁩ بصيغة لا يعرفها هذا الإصدار. لم يُغيَّر شيء ولم يُحذف.</translation>
    </message>
    <message>
        <source>Update Cloudery, or choose another folder.</source>
        <translation>حدِّث Cloudery، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Its last words were: {words}.</source>
        <translation>آخر رسائلها: ⁨{words}⁩.</translation>
    </message>
    <message>
        <source>It ended without a word.</source>
        <translation>انتهت بلا أي رسالة.</translation>
    </message>
    <message>
        <source>Try again. Details are in {file}.</source>
        <translation>أعد المحاولة. التفاصيل في ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>A stranger could fill your bucket, and you would pay for it.</source>
        <translation>قد يملأ غريب حاويتك وتدفع أنت الثمن.</translation>
    </message>
    <message>
        <source>Upload by strangers (PUT)</source>
        <translation>رفع الغرباء (PUT)</translation>
    </message>
    <message>
        <source>Upload by strangers (POST)</source>
        <translation>رفع الغرباء (POST)</translation>
    </message>
    <message>
        <source>Listing by strangers</source>
        <translation>سرد الغرباء للمحتويات</translation>
    </message>
    <message>
        <source>Whoever can list the bucket finds every photo: links are its only secret.</source>
        <translation>من يستطيع سرد محتويات الحاوية يجد كل صورة: الروابط سرها الوحيد.</translation>
    </message>
    <message>
        <source>Reading by strangers outside uploads/</source>
        <translation>قراءة الغرباء خارج ⁦uploads/⁩</translation>
    </message>
    <message>
        <source>Only photos are meant to be seen.</source>
        <translation>الصور وحدها هي المقصود عرضها.</translation>
    </message>
    <message>
        <source>This key may put nothing there to try it with.</source>
        <translation>لا يُسمح لهذا المفتاح بوضع شيء هناك لتجربة ذلك.</translation>
    </message>
    <message>
        <source>It is refused.</source>
        <translation>مرفوض.</translation>
    </message>
    <message>
        <source>It is allowed.</source>
        <translation>مسموح به.</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <translation>كان رد الخادم {status}.</translation>
    </message>
    <message>
        <source>The photo&apos;s row in the table is gone or was changed.</source>
        <translation>صف الصورة في الجدول مفقود أو تغيّر.</translation>
    </message>
    <message>
        <source>About Cloudery</source>
        <translation>حول Cloudery</translation>
    </message>
    <message>
        <source>Version {version}, with Qt {qt}</source>
        <translation>الإصدار {version}، مع Qt {qt}</translation>
    </message>
    <message>
        <source>Drag photos onto a window, keep them in your own bucket, get a link.</source>
        <translation>اسحب الصور إلى نافذة، واحفظها في حاويتك الخاصة، واحصل على رابط.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>برنامج حر برخصة MIT.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>مبني على</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>نسخ معلومات التشخيص</translation>
    </message>
    <message>
        <source>Versions and the end of the log, without keys, links or names</source>
        <translation>الإصدارات ونهاية السجل، من دون مفاتيح أو روابط أو أسماء</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>نصوص التراخيص</translation>
    </message>
    <message>
        <source>What Cloudery is built on</source>
        <translation>ما بُني عليه Cloudery</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message numerus="yes">
        <source>Click here to copy the link(s).</source>
        <translation>
            <numerusform>انقر هنا لنسخ الروابط.</numerusform>
            <numerusform>انقر هنا لنسخ الرابط.</numerusform>
            <numerusform>انقر هنا لنسخ الرابطين.</numerusform>
            <numerusform>انقر هنا لنسخ الروابط.</numerusform>
            <numerusform>انقر هنا لنسخ الروابط.</numerusform>
            <numerusform>انقر هنا لنسخ الروابط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) uploaded</source>
        <translation>
            <numerusform>لم تُرفع أي صورة</numerusform>
            <numerusform>رُفعت صورة واحدة</numerusform>
            <numerusform>رُفعت صورتان</numerusform>
            <numerusform>رُفعت %n صور</numerusform>
            <numerusform>رُفعت %n صورة</numerusform>
            <numerusform>رُفعت %n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not uploaded</source>
        <translation>
            <numerusform>لا صور لم تُرفع</numerusform>
            <numerusform>صورة واحدة لم تُرفع</numerusform>
            <numerusform>صورتان لم تُرفعا</numerusform>
            <numerusform>%n صور لم تُرفع</numerusform>
            <numerusform>%n صورة لم تُرفع</numerusform>
            <numerusform>%n صورة لم تُرفع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) already uploaded</source>
        <translation>
            <numerusform>لا صور مرفوعة من قبل</numerusform>
            <numerusform>صورة واحدة مرفوعة من قبل</numerusform>
            <numerusform>صورتان مرفوعتان من قبل</numerusform>
            <numerusform>%n صور مرفوعة من قبل</numerusform>
            <numerusform>%n صورة مرفوعة من قبل</numerusform>
            <numerusform>%n صورة مرفوعة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not uploaded.</source>
        <translation>
            <numerusform>لا ملفات لم تُرفع.</numerusform>
            <numerusform>ملف واحد لم يُرفع.</numerusform>
            <numerusform>ملفان لم يُرفعا.</numerusform>
            <numerusform>%n ملفات لم تُرفع.</numerusform>
            <numerusform>%n ملفًا لم تُرفع.</numerusform>
            <numerusform>%n ملف لم تُرفع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not uploaded.</source>
        <translation>
            <numerusform>لا صور لم تُرفع.</numerusform>
            <numerusform>صورة واحدة لم تُرفع.</numerusform>
            <numerusform>صورتان لم تُرفعا.</numerusform>
            <numerusform>%n صور لم تُرفع.</numerusform>
            <numerusform>%n صورة لم تُرفع.</numerusform>
            <numerusform>%n صورة لم تُرفع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Cloudery to see why.</source>
        <translation>افتح Cloudery لمعرفة السبب.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) already uploaded before.</source>
        <translation>
            <numerusform>لا صور مرفوعة من قبل.</numerusform>
            <numerusform>صورة واحدة مرفوعة من قبل.</numerusform>
            <numerusform>صورتان مرفوعتان من قبل.</numerusform>
            <numerusform>%n صور مرفوعة من قبل.</numerusform>
            <numerusform>%n صورة مرفوعة من قبل.</numerusform>
            <numerusform>%n صورة مرفوعة من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first, as stored</source>
        <translation>الأحدث أولًا، كما هي مخزنة</translation>
    </message>
    <message>
        <source>By date taken, newest first</source>
        <translation>حسب تاريخ الالتقاط، الأحدث أولًا</translation>
    </message>
    <message>
        <source>What was uploaded last comes first, as your cloud lists it.</source>
        <translation>ما رُفع أخيرًا يأتي أولًا، كما تسرده سحابتك.</translation>
    </message>
    <message>
        <source>What was taken last comes first; what has no date is at the end.</source>
        <translation>ما التُقط أخيرًا يأتي أولًا، وما ليس له تاريخ يأتي في النهاية.</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation>مربعات أكبر</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation>مربعات أصغر</translation>
    </message>
    <message>
        <source>Tiles as they were</source>
        <translation>المربعات كما كانت</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n photo(s) found</source>
        <translation>
            <numerusform>عُثر على {found} من %n</numerusform>
            <numerusform>عُثر على {found} من صورة واحدة</numerusform>
            <numerusform>عُثر على {found} من صورتين</numerusform>
            <numerusform>عُثر على {found} من %n صور</numerusform>
            <numerusform>عُثر على {found} من %n صورة</numerusform>
            <numerusform>عُثر على {found} من %n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Lar&amp;gest thumbnail cache, in MB</source>
        <translation>أكبر حجم لذاكرة الصور المص&amp;غرة، بالميغابايت</translation>
    </message>
    <message>
        <source>They are kept on this computer, so that photos are there at once the next time. 0 keeps none.</source>
        <translation>تُحفظ على هذا الحاسوب لتظهر الصور فورًا في المرة القادمة. القيمة 0 لعدم الاحتفاظ بشيء.</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>مسح الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Thumbnails are fetched again when they are looked at.</source>
        <translation>تُجلب الصور المصغرة مجددًا عند عرضها.</translation>
    </message>
    <message>
        <source>{size} freed.</source>
        <translation>أُفرغ {size}.</translation>
    </message>
    <message>
        <source>There was nothing to clear.</source>
        <translation>لم يوجد ما يُمسح.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للتنفيذ</translation>
    </message>
    <message>
        <source>Being done</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>{state}: {change}</source>
        <extracomment>As a screen reader says it</extracomment>
        <translation>{state}: {change}</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>يرجى الانتباه</translation>
    </message>
    <message>
        <source>Check connection</source>
        <translation>فحص الاتصال</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>الف&amp;حص مجددًا</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>نسخ الت&amp;قرير</translation>
    </message>
    <message>
        <source>&amp;Mend…</source>
        <translation>إ&amp;صلاح…</translation>
    </message>
    <message>
        <source>Cloudery&apos;s own access key</source>
        <translation>مفتاح الوصول الخاص بـ Cloudery</translation>
    </message>
    <message>
        <source>The AWS login “{login}”</source>
        <translation>تسجيل دخول AWS «⁨{login}⁩»</translation>
    </message>
    <message>
        <source>&amp;Look with</source>
        <translation>الفحص بوا&amp;سطة</translation>
    </message>
    <message>
        <source>Cloudery&apos;s own key may use your cloud, not look into it.</source>
        <translation>يستطيع مفتاح Cloudery الخاص استخدام سحابتك، لا فحصها.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message numerus="yes">
        <source>Checking… %n done</source>
        <comment>checks</comment>
        <translation>
            <numerusform>جارٍ الفحص…</numerusform>
            <numerusform>جارٍ الفحص… اكتمل فحص واحد</numerusform>
            <numerusform>جارٍ الفحص… اكتمل فحصان</numerusform>
            <numerusform>جارٍ الفحص… اكتملت %n فحوص</numerusform>
            <numerusform>جارٍ الفحص… اكتمل %n فحصًا</numerusform>
            <numerusform>جارٍ الفحص… اكتمل %n فحص</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Everything that photos depend on, one after the other.</source>
        <translation>كل ما تعتمد عليه الصور، واحدًا تلو الآخر.</translation>
    </message>
    <message>
        <source>The check could not be finished.</source>
        <translation>تعذر إكمال الفحص.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) (is|are) wrong.</source>
        <translation>
            <numerusform>لا أخطاء.</numerusform>
            <numerusform>يوجد خطأ واحد.</numerusform>
            <numerusform>يوجد خطآن.</numerusform>
            <numerusform>توجد %n أخطاء.</numerusform>
            <numerusform>يوجد %n خطأً.</numerusform>
            <numerusform>يوجد %n خطأ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>لم يُعثر على خطأ.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>كل شيء يعمل.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message numerus="yes">
        <source>%n in order</source>
        <comment>findings</comment>
        <translation>
            <numerusform>سليم: %n</numerusform>
            <numerusform>سليم: %n</numerusform>
            <numerusform>سليم: %n</numerusform>
            <numerusform>سليم: %n</numerusform>
            <numerusform>سليم: %n</numerusform>
            <numerusform>سليم: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could be better</source>
        <comment>findings</comment>
        <translation>
            <numerusform>يمكن تحسينه: %n</numerusform>
            <numerusform>يمكن تحسينه: %n</numerusform>
            <numerusform>يمكن تحسينه: %n</numerusform>
            <numerusform>يمكن تحسينه: %n</numerusform>
            <numerusform>يمكن تحسينه: %n</numerusform>
            <numerusform>يمكن تحسينه: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <comment>findings</comment>
        <translation>
            <numerusform>خطأ: %n</numerusform>
            <numerusform>خطأ: %n</numerusform>
            <numerusform>خطأ: %n</numerusform>
            <numerusform>خطأ: %n</numerusform>
            <numerusform>خطأ: %n</numerusform>
            <numerusform>خطأ: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <comment>findings</comment>
        <translation>
            <numerusform>غير معروف: %n</numerusform>
            <numerusform>غير معروف: %n</numerusform>
            <numerusform>غير معروف: %n</numerusform>
            <numerusform>غير معروف: %n</numerusform>
            <numerusform>غير معروف: %n</numerusform>
            <numerusform>غير معروف: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not offered here</source>
        <comment>findings</comment>
        <translation>
            <numerusform>غير متاح هنا: %n</numerusform>
            <numerusform>غير متاح هنا: %n</numerusform>
            <numerusform>غير متاح هنا: %n</numerusform>
            <numerusform>غير متاح هنا: %n</numerusform>
            <numerusform>غير متاح هنا: %n</numerusform>
            <numerusform>غير متاح هنا: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;How links are copied</source>
        <translation>&amp;كيفية نسخ الروابط</translation>
    </message>
    <message>
        <source>Template of your o&amp;wn</source>
        <translation>ق&amp;الب خاص بك</translation>
    </message>
    <message>
        <source>Copy a&amp;utomatically</source>
        <translation>نسخ تلقا&amp;ئي</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>When all photos of a batch are up</source>
        <translation>عند رفع كل صور الدفعة</translation>
    </message>
    <message>
        <source>Then the links of a batch are on the clipboard as soon as it is up.</source>
        <translation>عندئذ تكون روابط الدفعة في الحافظة بمجرد رفعها.</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>تاريخ غير معروف</translation>
    </message>
    <message>
        <source>Deleted photos</source>
        <translation>الصور المحذوفة</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) deleted the last time.</source>
        <translation>
            <numerusform>لم تُحذف أي صورة في المرة الماضية.</numerusform>
            <numerusform>حُذفت صورة واحدة في المرة الماضية.</numerusform>
            <numerusform>حُذفت صورتان في المرة الماضية.</numerusform>
            <numerusform>حُذفت %n صور في المرة الماضية.</numerusform>
            <numerusform>حُذفت %n صورة في المرة الماضية.</numerusform>
            <numerusform>حُذفت %n صورة في المرة الماضية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) deleted.</source>
        <translation>
            <numerusform>لم تُحذف أي صورة.</numerusform>
            <numerusform>حُذفت صورة واحدة.</numerusform>
            <numerusform>حُذفت صورتان.</numerusform>
            <numerusform>حُذفت %n صور.</numerusform>
            <numerusform>حُذفت %n صورة.</numerusform>
            <numerusform>حُذفت %n صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) (is|are) not deleted.</source>
        <translation>
            <numerusform>لا صور لم تُحذف.</numerusform>
            <numerusform>صورة واحدة لم تُحذف.</numerusform>
            <numerusform>صورتان لم تُحذفا.</numerusform>
            <numerusform>%n صور لم تُحذف.</numerusform>
            <numerusform>%n صورة لم تُحذف.</numerusform>
            <numerusform>%n صورة لم تُحذف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted photos go from the cloud as soon as it can be reached.</source>
        <translation>تُحذف الصور من السحابة بمجرد توفر الاتصال بها.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Code, request and time</source>
        <translation>الرمز والطلب والوقت</translation>
    </message>
    <message>
        <source>Photos for the drop</source>
        <translation>صور للإفلات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) fetched. Drag (it|them) once more.</source>
        <translation>
            <numerusform>لم تُجلب أي صورة. اسحب مرة أخرى.</numerusform>
            <numerusform>جُلبت صورة واحدة. اسحبها مرة أخرى.</numerusform>
            <numerusform>جُلبت صورتان. اسحبهما مرة أخرى.</numerusform>
            <numerusform>جُلبت %n صور. اسحبها مرة أخرى.</numerusform>
            <numerusform>جُلبت %n صورة. اسحبها مرة أخرى.</numerusform>
            <numerusform>جُلبت %n صورة. اسحبها مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching the photo</source>
        <translation>جارٍ جلب الصورة</translation>
    </message>
    <message numerus="yes">
        <source>Fetching photo {number} of %n</source>
        <translation>
            <numerusform>جارٍ جلب الصورة {number} من %n</numerusform>
            <numerusform>جارٍ جلب الصورة {number} من %n</numerusform>
            <numerusform>جارٍ جلب الصورة {number} من %n</numerusform>
            <numerusform>جارٍ جلب الصورة {number} من %n</numerusform>
            <numerusform>جارٍ جلب الصورة {number} من %n</numerusform>
            <numerusform>جارٍ جلب الصورة {number} من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was not dropped.</source>
        <translation>لم تُفلَت «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>“{name}” cannot be dropped.</source>
        <translation>لا يمكن إفلات «⁨{name}⁩».</translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload %n photo(s)</source>
        <translation>
            <numerusform>أفلت للرفع</numerusform>
            <numerusform>أفلت لرفع صورة واحدة</numerusform>
            <numerusform>أفلت لرفع صورتين</numerusform>
            <numerusform>أفلت لرفع %n صور</numerusform>
            <numerusform>أفلت لرفع %n صورة</numerusform>
            <numerusform>أفلت لرفع %n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload %n photo(s) and more</source>
        <translation>
            <numerusform>أفلت لرفع الصور</numerusform>
            <numerusform>أفلت لرفع صورة واحدة وأكثر</numerusform>
            <numerusform>أفلت لرفع صورتين وأكثر</numerusform>
            <numerusform>أفلت لرفع %n صور وأكثر</numerusform>
            <numerusform>أفلت لرفع %n صورة وأكثر</numerusform>
            <numerusform>أفلت لرفع %n صورة وأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload what is in %n folder(s)</source>
        <translation>
            <numerusform>أفلت لرفع ما في المجلدات</numerusform>
            <numerusform>أفلت لرفع ما في المجلد</numerusform>
            <numerusform>أفلت لرفع ما في المجلدين</numerusform>
            <numerusform>أفلت لرفع ما في %n مجلدات</numerusform>
            <numerusform>أفلت لرفع ما في %n مجلدًا</numerusform>
            <numerusform>أفلت لرفع ما في %n مجلد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to look for photos in %n file(s)</source>
        <translation>
            <numerusform>أفلت للبحث عن صور</numerusform>
            <numerusform>أفلت للبحث عن صور في ملف واحد</numerusform>
            <numerusform>أفلت للبحث عن صور في ملفين</numerusform>
            <numerusform>أفلت للبحث عن صور في %n ملفات</numerusform>
            <numerusform>أفلت للبحث عن صور في %n ملفًا</numerusform>
            <numerusform>أفلت للبحث عن صور في %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (does|do) not look like (a photo|photos)</source>
        <translation>
            <numerusform>لا ملفات لا تبدو صورًا</numerusform>
            <numerusform>ملف واحد لا يبدو صورة</numerusform>
            <numerusform>ملفان لا يبدوان صورتين</numerusform>
            <numerusform>%n ملفات لا تبدو صورًا</numerusform>
            <numerusform>%n ملفًا لا تبدو صورًا</numerusform>
            <numerusform>%n ملف لا تبدو صورًا</numerusform>
        </translation>
    </message>
    <message>
        <source>to {place}</source>
        <extracomment>Below what a drop does: in which bucket, or the sandbox</extracomment>
        <translation>إلى {place}</translation>
    </message>
    <message>
        <source>This is no photo, and no link to one. Drag photos or folders here.</source>
        <translation>هذه ليست صورة ولا رابطًا إلى صورة. اسحب صورًا أو مجلدات إلى هنا.</translation>
    </message>
    <message>
        <source>This cannot be uploaded</source>
        <translation>لا يمكن رفع هذا</translation>
    </message>
    <message>
        <source>from {host}</source>
        <extracomment>Follows “to {place}”</extracomment>
        <translation>من ⁨{host}⁩</translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload %n picture(s)</source>
        <translation>
            <numerusform>أفلت للرفع</numerusform>
            <numerusform>أفلت لرفع صورة واحدة</numerusform>
            <numerusform>أفلت لرفع صورتين</numerusform>
            <numerusform>أفلت لرفع %n صور</numerusform>
            <numerusform>أفلت لرفع %n صورة</numerusform>
            <numerusform>أفلت لرفع %n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to look for (a photo|photos) behind %n link(s)</source>
        <translation>
            <numerusform>أفلت للبحث عن صور وراء الروابط</numerusform>
            <numerusform>أفلت للبحث عن صورة وراء رابط واحد</numerusform>
            <numerusform>أفلت للبحث عن صور وراء رابطين</numerusform>
            <numerusform>أفلت للبحث عن صور وراء %n روابط</numerusform>
            <numerusform>أفلت للبحث عن صور وراء %n رابطًا</numerusform>
            <numerusform>أفلت للبحث عن صور وراء %n رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>إضافة صور…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Try it with sample photos</source>
        <translation>التجربة بصور نموذجية</translation>
    </message>
    <message>
        <source>You can also paste with Ctrl+V</source>
        <translation>يمكنك أيضًا اللصق بالضغط على Ctrl+V</translation>
    </message>
    <message>
        <source>Your photos are on their way</source>
        <translation>صورك في الطريق</translation>
    </message>
    <message>
        <source>Each one appears here as soon as it has arrived.</source>
        <translation>تظهر كل صورة هنا بمجرد وصولها.</translation>
    </message>
    <message>
        <source>Drop your photos here</source>
        <translation>أفلت صورك هنا</translation>
    </message>
    <message>
        <source>They go straight to {place} and appear in this window.</source>
        <translation>تذهب مباشرة إلى {place} وتظهر في هذه النافذة.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be fetched</source>
        <translation>
            <numerusform>لا صور تعذر جلبها</numerusform>
            <numerusform>تعذر جلب صورة واحدة</numerusform>
            <numerusform>تعذر جلب صورتين</numerusform>
            <numerusform>تعذر جلب %n صور</numerusform>
            <numerusform>تعذر جلب %n صورة</numerusform>
            <numerusform>تعذر جلب %n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n picture(s) from the web</source>
        <translation>
            <numerusform>جارٍ جلب الصور من الويب</numerusform>
            <numerusform>جارٍ جلب صورة واحدة من الويب</numerusform>
            <numerusform>جارٍ جلب صورتين من الويب</numerusform>
            <numerusform>جارٍ جلب %n صور من الويب</numerusform>
            <numerusform>جارٍ جلب %n صورة من الويب</numerusform>
            <numerusform>جارٍ جلب %n صورة من الويب</numerusform>
        </translation>
    </message>
    <message>
        <source>In order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>يمكن تحسينه</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not offered here</source>
        <translation>غير متاح هنا</translation>
    </message>
    <message>
        <source>{mark}: {title}. {found}</source>
        <extracomment>As a screen reader says it</extracomment>
        <translation>{mark}: {title}. {found}</translation>
    </message>
    <message>
        <source>More about “{title}”</source>
        <translation>المزيد حول «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>photos</comment>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>صورة محددة</numerusform>
            <numerusform>صورتان محددتان</numerusform>
            <numerusform>%n صور محددة</numerusform>
            <numerusform>%n صورة محددة</numerusform>
            <numerusform>%n صورة محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>North Virginia</source>
        <translation>فيرجينيا الشمالية</translation>
    </message>
    <message>
        <source>Ohio</source>
        <translation>أوهايو</translation>
    </message>
    <message>
        <source>North California</source>
        <translation>كاليفورنيا الشمالية</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>أوريغون</translation>
    </message>
    <message>
        <source>Montréal</source>
        <translation>مونتريال</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>ساو باولو</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>فرانكفورت</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>أيرلندا</translation>
    </message>
    <message>
        <source>London</source>
        <translation>لندن</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>باريس</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation>ستوكهولم</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>مومباي</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>سنغافورة</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>سيدني</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>طوكيو</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>سيول</translation>
    </message>
    <message>
        <source>Osaka</source>
        <translation>أوساكا</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Browse for {what}</source>
        <translation>استعراض بحثًا عن {what}</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Ask me the next time</source>
        <translation>اسألني في المرة القادمة</translation>
    </message>
    <message>
        <source>Keep uploading in the tray</source>
        <translation>متابعة الرفع في علبة النظام</translation>
    </message>
    <message>
        <source>Quit; the rest goes up the next time</source>
        <translation>إنهاء، ويُرفع الباقي في المرة القادمة</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>المظ&amp;هر</translation>
    </message>
    <message>
        <source>The system may change between light and dark by itself.</source>
        <translation>قد يبدّل النظام بين الفاتح والداكن تلقائيًا.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>The window opens anew in it, as soon as no photo is going up. The command line speaks English; a reason that the window has told stays in the window&apos;s language.</source>
        <translation>تُفتح النافذة بها من جديد حالما لا تكون هناك صور قيد الرفع. سطر الأوامر بالإنجليزية؛ أما السبب الذي ذكرته النافذة فيبقى بلغتها.</translation>
    </message>
    <message>
        <source>&amp;Closing the window while photos go up</source>
        <translation>إ&amp;غلاق النافذة أثناء رفع الصور</translation>
    </message>
    <message>
        <source>In the tray, where there is one, Cloudery ends by itself once all is up, or watches your folders on.</source>
        <translation>في علبة النظام، إن وُجدت، ينتهي Cloudery تلقائيًا عند اكتمال الرفع، أو يواصل مراقبة مجلداتك.</translation>
    </message>
    <message>
        <source>&amp;Notify me when all is up</source>
        <translation>إ&amp;شعار عند اكتمال الرفع</translation>
    </message>
    <message>
        <source>Once for all photos added together, and only while the window is not in front.</source>
        <translation>مرة واحدة لكل الصور المضافة معًا، وفقط عندما لا تكون النافذة في المقدمة.</translation>
    </message>
    <message>
        <source>Keep the computer a&amp;wake while photos go up</source>
        <translation>إبقاء الحاسوب مستي&amp;قظًا أثناء رفع الصور</translation>
    </message>
    <message>
        <source>The screen may go dark. Closing the lid or choosing to sleep still works.</source>
        <translation>قد تنطفئ الشاشة. ويبقى إغلاق الغطاء أو اختيار السكون نافذًا.</translation>
    </message>
    <message>
        <source>Pause uploads on &amp;metered connections</source>
        <translation>إ&amp;يقاف الرفع مؤقتًا عند الاتصال المحدود</translation>
    </message>
    <message>
        <source>Such as a phone&apos;s. They go on by themselves where bytes cost nothing.</source>
        <translation>كاتصال الهاتف مثلًا. ويُستأنف الرفع تلقائيًا حيث لا تكلفة للبيانات.</translation>
    </message>
    <message>
        <source>This system does not say which connections are.</source>
        <translation>لا يخبر هذا النظام أي الاتصالات كذلك.</translation>
    </message>
    <message>
        <source>&amp;Start Cloudery when I log in</source>
        <translation>&amp;تشغيل Cloudery عند تسجيل دخولي</translation>
    </message>
    <message>
        <source>What was not up yet goes on by itself then.</source>
        <translation>عندئذ يُستأنف تلقائيًا ما لم يكتمل رفعه.</translation>
    </message>
    <message>
        <source>Offer Cloudery under “&amp;Open with” in the file manager</source>
        <translation>إ&amp;ظهار Cloudery ضمن «فتح باستخدام» في مدير الملفات</translation>
    </message>
    <message>
        <source>What you open with it is uploaded at once. A double click still does what it did.</source>
        <translation>ما تفتحه به يُرفع فورًا. ويبقى النقر المزدوج على حاله.</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>فتح المجل&amp;د</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>While photos go up</source>
        <translation>أثناء رفع الصور</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Warnings and errors are in cloudery.log, in Cloudery&apos;s own folder. There are no keys and no links in it.</source>
        <translation>التحذيرات والأخطاء في ⁦cloudery.log⁩ داخل مجلد Cloudery. وليس فيه مفاتيح ولا روابط.</translation>
    </message>
    <message>
        <source>Size of the &amp;tiles</source>
        <translation>حجم الم&amp;ربعات</translation>
    </message>
    <message>
        <source>Ctrl and the wheel do it, too.</source>
        <translation>يمكن ذلك أيضًا بمفتاح Ctrl مع عجلة الفأرة.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Diagnostics copied: without keys, links or names of photos.</source>
        <translation>نُسخت معلومات التشخيص، من دون مفاتيح أو روابط أو أسماء صور.</translation>
    </message>
    <message>
        <source>My own template</source>
        <translation>قالبي الخاص</translation>
    </message>
    <message>
        <source>Links to these photos are made once there is a connection.</source>
        <translation>تُنشأ روابط هذه الصور بمجرد توفر اتصال.</translation>
    </message>
    <message>
        <source>Copy links as</source>
        <translation>نسخ الروابط بصيغة</translation>
    </message>
    <message>
        <source>My own template…</source>
        <translation>قالبي الخاص…</translation>
    </message>
    <message>
        <source>Copy automatically after upload</source>
        <translation>نسخ تلقائي بعد الرفع</translation>
    </message>
    <message>
        <source>Copy link as</source>
        <translation>نسخ الرابط بصيغة</translation>
    </message>
    <message numerus="yes">
        <source>Good for up to %n day(s).</source>
        <translation>
            <numerusform>مدة الصلاحية: أقل من يوم.</numerusform>
            <numerusform>مدة الصلاحية: يوم واحد على الأكثر.</numerusform>
            <numerusform>مدة الصلاحية: يومان على الأكثر.</numerusform>
            <numerusform>مدة الصلاحية: %n أيام على الأكثر.</numerusform>
            <numerusform>مدة الصلاحية: %n يومًا على الأكثر.</numerusform>
            <numerusform>مدة الصلاحية: %n يوم على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on, links are on the clipboard as soon as the photos are up.</source>
        <translation>من الآن فصاعدًا، تكون الروابط في الحافظة بمجرد رفع الصور.</translation>
    </message>
    <message>
        <source>From now on, links are on the clipboard only when you copy them.</source>
        <translation>من الآن فصاعدًا، لا تكون الروابط في الحافظة إلا عندما تنسخها.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) without a link: nothing says where they are.</source>
        <translation>
            <numerusform>لا صور بلا رابط.</numerusform>
            <numerusform>صورة واحدة بلا رابط: لا يُذكر مكانها.</numerusform>
            <numerusform>صورتان بلا رابط: لا يُذكر مكانهما.</numerusform>
            <numerusform>%n صور بلا رابط: لا يُذكر مكانها.</numerusform>
            <numerusform>%n صورة بلا رابط: لا يُذكر مكانها.</numerusform>
            <numerusform>%n صورة بلا رابط: لا يُذكر مكانها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>نُسخ الرابط.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>لم يُنسخ أي رابط.</numerusform>
            <numerusform>نُسخ رابط واحد.</numerusform>
            <numerusform>نُسخ رابطان.</numerusform>
            <numerusform>نُسخت %n روابط.</numerusform>
            <numerusform>نُسخ %n رابطًا.</numerusform>
            <numerusform>نُسخ %n رابط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied: all is up.</source>
        <translation>اكتمل الرفع ونُسخ الرابط.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied: all is up.</source>
        <translation>
            <numerusform>اكتمل الرفع ولم يُنسخ أي رابط.</numerusform>
            <numerusform>اكتمل الرفع ونُسخ رابط واحد.</numerusform>
            <numerusform>اكتمل الرفع ونُسخ رابطان.</numerusform>
            <numerusform>اكتمل الرفع ونُسخت %n روابط.</numerusform>
            <numerusform>اكتمل الرفع ونُسخ %n رابطًا.</numerusform>
            <numerusform>اكتمل الرفع ونُسخ %n رابط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Public links</source>
        <translation>روابط عامة</translation>
    </message>
    <message>
        <source>Anyone who has a photo&apos;s link sees the photo.</source>
        <translation>يرى الصورة كل من لديه رابطها.</translation>
    </message>
    <message>
        <source>Private, with links that expire</source>
        <translation>خاصة، بروابط تنتهي صلاحيتها</translation>
    </message>
    <message>
        <source>The bucket stays closed. Each link is made for you and expires after some time.</source>
        <translation>تبقى الحاوية مغلقة. يُنشأ كل رابط من أجلك وتنتهي صلاحيته بعد مدة.</translation>
    </message>
    <message>
        <source>Through CloudFront</source>
        <translation>عبر CloudFront</translation>
    </message>
    <message>
        <source>Amazon&apos;s network brings photos faster to viewers far away. Links are public.</source>
        <translation>توصل شبكة Amazon الصور أسرع إلى المشاهدين البعيدين. والروابط عامة.</translation>
    </message>
    <message>
        <source>Through CloudFront, with links that expire</source>
        <translation>عبر CloudFront، بروابط تنتهي صلاحيتها</translation>
    </message>
    <message>
        <source>Amazon&apos;s network as well, and each link expires after some time. Needs a key file.</source>
        <translation>شبكة Amazon أيضًا، وتنتهي صلاحية كل رابط بعد مدة. يلزم ملف مفتاح.</translation>
    </message>
    <message>
        <source>How photos are seen</source>
        <translation>كيفية عرض الصور</translation>
    </message>
    <message>
        <source>CloudFront &amp;domain</source>
        <translation>&amp;نطاق CloudFront</translation>
    </message>
    <message>
        <source>The name CloudFront gave you.</source>
        <translation>الاسم الذي أعطاك إياه CloudFront.</translation>
    </message>
    <message>
        <source>D&amp;istribution</source>
        <translation>التو&amp;زيع</translation>
    </message>
    <message>
        <source>Its ID; only for setting up and checking.</source>
        <translation>معرّفه، للإعداد والفحص فقط.</translation>
    </message>
    <message>
        <source>&amp;Key pair</source>
        <translation>زوج المفات&amp;يح</translation>
    </message>
    <message>
        <source>The ID of the public key at CloudFront.</source>
        <translation>معرّف المفتاح العام لدى CloudFront.</translation>
    </message>
    <message>
        <source>Private key &amp;file</source>
        <translation>ملف المفتاح ال&amp;خاص</translation>
    </message>
    <message>
        <source>It stays where it is and is read from there.</source>
        <translation>يبقى في مكانه ويُقرأ منه.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Showing the photos that are known so far.</source>
        <translation>تُعرض الصور المعروفة حتى الآن.</translation>
    </message>
    <message>
        <source>Showing your photos as of {time}.</source>
        <translation>تُعرض صورك، وآخر تحديث لها: {time}.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>غير متصل.</translation>
    </message>
    <message>
        <source>Connected, reading older photos…</source>
        <translation>متصل، تُقرأ الصور الأقدم…</translation>
    </message>
    <message numerus="yes">
        <source>%n not up yet</source>
        <translation>
            <numerusform>لا شيء لم يُرفع بعد</numerusform>
            <numerusform>واحدة لم تُرفع بعد</numerusform>
            <numerusform>اثنتان لم تُرفعا بعد</numerusform>
            <numerusform>%n لم تُرفع بعد</numerusform>
            <numerusform>%n لم تُرفع بعد</numerusform>
            <numerusform>%n لم تُرفع بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Looking for your photos…</source>
        <translation>جارٍ البحث عن صورك…</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>لا صور بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), as of {time}</source>
        <translation>
            <numerusform>لا صور، آخر تحديث: {time}</numerusform>
            <numerusform>صورة واحدة، آخر تحديث: {time}</numerusform>
            <numerusform>صورتان، آخر تحديث: {time}</numerusform>
            <numerusform>%n صور، آخر تحديث: {time}</numerusform>
            <numerusform>%n صورة، آخر تحديث: {time}</numerusform>
            <numerusform>%n صورة، آخر تحديث: {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Show or hide uploads</source>
        <translation>إظهار عمليات الرفع أو إخفاؤها</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Pictures from the web</source>
        <translation>صور من الويب</translation>
    </message>
    <message>
        <source>There is no photo on the clipboard.</source>
        <translation>لا توجد صورة في الحافظة.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>The photo is not in the list of your photos yet.</source>
        <translation>الصورة ليست في قائمة صورك بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Copy link(s)</source>
        <translation>
            <numerusform>نسخ الروابط</numerusform>
            <numerusform>نسخ الرابط</numerusform>
            <numerusform>نسخ الرابطين</numerusform>
            <numerusform>نسخ الروابط</numerusform>
            <numerusform>نسخ الروابط</numerusform>
            <numerusform>نسخ الروابط</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message numerus="yes">
        <source>Save %n original(s)…</source>
        <translation>
            <numerusform>حفظ الصور الأصلية…</numerusform>
            <numerusform>حفظ الصورة الأصلية…</numerusform>
            <numerusform>حفظ صورتين أصليتين…</numerusform>
            <numerusform>حفظ %n صور أصلية…</numerusform>
            <numerusform>حفظ %n صورة أصلية…</numerusform>
            <numerusform>حفظ %n صورة أصلية…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation>حفظ الصورة الأصلية…</translation>
    </message>
    <message>
        <source>Show in uploads</source>
        <translation>إظهار في عمليات الرفع</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n photo(s)</source>
        <translation>
            <numerusform>حذف الصور</numerusform>
            <numerusform>حذف صورة واحدة</numerusform>
            <numerusform>حذف صورتين</numerusform>
            <numerusform>حذف %n صور</numerusform>
            <numerusform>حذف %n صورة</numerusform>
            <numerusform>حذف %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Link (without its signature)</source>
        <translation>الرابط (من دون توقيعه)</translation>
    </message>
    <message>
        <source>Copy Position</source>
        <translation>نسخ الموقع</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>نسخ ⁦SHA-256⁩</translation>
    </message>
    <message>
        <source>Copy Key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy Link (without its signature)</source>
        <translation>نسخ الرابط (من دون توقيعه)</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>التُقطت</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>رُفعت</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>الأبعاد</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>التعريض</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>{width} × {height} ({millions} megapixels)</source>
        <translation>{width} × {height} ({millions} ميغابكسل)</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <comment>when</comment>
        <translation>تاريخ الرفع</translation>
    </message>
    <message>
        <source>Remove the position</source>
        <translation>إزالة الموقع</translation>
    </message>
    <message>
        <source>Where a photo was taken is left out, also from the small pictures inside it. Camera, date and all else stay.</source>
        <translation>يُحذف مكان التقاط الصورة، حتى من الصور الصغيرة التي بداخلها. وتبقى الكاميرا والتاريخ وكل ما عدا ذلك.</translation>
    </message>
    <message>
        <source>Remove all metadata</source>
        <translation>إزالة كل البيانات الوصفية</translation>
    </message>
    <message>
        <source>Only orientation, colours and the date a photo was taken stay.</source>
        <translation>لا يبقى إلا الاتجاه والألوان وتاريخ التقاط الصورة.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>الاحتفاظ بكل شيء</translation>
    </message>
    <message>
        <source>Whoever has a photo&apos;s link can see where it was taken, if the camera wrote that down.</source>
        <translation>من لديه رابط صورة يمكنه معرفة مكان التقاطها، إن سجّلته الكاميرا.</translation>
    </message>
    <message>
        <source>Before uploading</source>
        <translation>قبل الرفع</translation>
    </message>
    <message>
        <source>Set by the variable {variable} on this computer; it can be changed there.</source>
        <translation>مضبوط بالمتغير ⁨{variable}⁩ على هذا الحاسوب، ويمكن تغييره هناك.</translation>
    </message>
    <message>
        <source>What is removed from photos</source>
        <translation>ما يُزال من الصور</translation>
    </message>
    <message>
        <source>The AWS tools&apos; settings</source>
        <translation>إعدادات أدوات AWS</translation>
    </message>
    <message>
        <source>Cloudery uses a login that is on this computer for the AWS tools.</source>
        <translation>يستخدم Cloudery تسجيل دخول موجودًا على هذا الحاسوب لأدوات AWS.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain</source>
        <translation>سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>The key is kept encrypted by the system. “Set up in AWS” makes one and puts it there.</source>
        <translation>يحفظ النظام المفتاح مشفرًا. ينشئ «الإعداد في AWS» مفتاحًا ويضعه فيها.</translation>
    </message>
    <message>
        <source>Where the access key is</source>
        <translation>مكان مفتاح الوصول</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>A profile of the AWS tools. “aws configure” adds one.</source>
        <translation>ملف تعريف لأدوات AWS. يضيف الأمر «aws configure» واحدًا.</translation>
    </message>
    <message>
        <source>Address of the photo st&amp;orage (S3)</source>
        <translation>عنوان تخزين ال&amp;صور (S3)</translation>
    </message>
    <message>
        <source>Empty for Amazon S3.</source>
        <translation>اتركه فارغًا لخدمة Amazon S3.</translation>
    </message>
    <message>
        <source>Address of the list of photos (D&amp;ynamoDB)</source>
        <translation>عنوان &amp;قائمة الصور (DynamoDB)</translation>
    </message>
    <message>
        <source>Empty for Amazon DynamoDB.</source>
        <translation>اتركه فارغًا لخدمة Amazon DynamoDB.</translation>
    </message>
    <message>
        <source>Photos are &amp;verified by</source>
        <translation>ال&amp;تحقق من الصور بواسطة</translation>
    </message>
    <message>
        <source>MD5 (servers that keep no SHA-256)</source>
        <translation>MD5 (خوادم لا تحتفظ بقيمة ⁦SHA-256⁩)</translation>
    </message>
    <message>
        <source>How Cloudery makes sure that what arrived is what was sent.</source>
        <translation>كيف يتأكد Cloudery من أن ما وصل هو ما أُرسل.</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>الحا&amp;وية</translation>
    </message>
    <message>
        <source>Where the photos themselves are kept.</source>
        <translation>مكان حفظ الصور نفسها.</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>المن&amp;طقة</translation>
    </message>
    <message>
        <source>Where in the world they are; near you is fastest. Type a city or a code.</source>
        <translation>مكانها في العالم، والأقرب إليك أسرع. اكتب مدينة أو رمزًا.</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>ال&amp;جدول</translation>
    </message>
    <message>
        <source>Where the list of your photos is kept.</source>
        <translation>مكان حفظ قائمة صورك.</translation>
    </message>
    <message>
        <source>Your &amp;name in the table</source>
        <translation>اسمك في الجدو&amp;ل</translation>
    </message>
    <message>
        <source>Photos are listed under it. Keep it the same.</source>
        <translation>تُدرج الصور تحته. أبقه كما هو.</translation>
    </message>
    <message>
        <source>Upload sp&amp;eed</source>
        <translation>س&amp;رعة الرفع</translation>
    </message>
    <message>
        <source>Empty for no limit. A plan for the week goes like this: {plan}.</source>
        <translation>اتركها فارغة لعدم تحديدها. تُكتب خطة الأسبوع هكذا: ⁨{plan}⁩.</translation>
    </message>
    <message>
        <source>Server of your own</source>
        <translation>خادم خاص بك</translation>
    </message>
    <message>
        <source>Where photos go</source>
        <translation>وجهة الصور</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>How photos are seen, by you and those you share with.</source>
        <translation>كيفية عرض الصور لك ولمن تشاركها معهم.</translation>
    </message>
    <message>
        <source>Copying links</source>
        <translation>نسخ الروابط</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Of what goes up. Your own files are never touched.</source>
        <translation>لما يُرفع. أما ملفاتك نفسها فلا تُمس أبدًا.</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>عمليات الرفع</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>المجلدات المراقَبة</translation>
    </message>
    <message>
        <source>What comes into them, and into folders inside them, goes up by itself once it is completely written; what comes while Cloudery is closed, when it is opened again. The files stay as they are.</source>
        <translation>ما يصل إليها وإلى المجلدات التي بداخلها يُرفع تلقائيًا بمجرد اكتمال كتابته. وما يصل أثناء إغلاق Cloudery يُرفع عند فتحه مجددًا. وتبقى الملفات كما هي.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>ملفات التعريف</translation>
    </message>
    <message>
        <source>Settings of this computer</source>
        <translation>إعدادات هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;ملفات التعريف</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>إضافة ملف تعريف</translation>
    </message>
    <message>
        <source>Duplicate this profile</source>
        <translation>تكرار ملف التعريف هذا</translation>
    </message>
    <message>
        <source>Delete this profile</source>
        <translation>حذف ملف التعريف هذا</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>إضافة صور</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>حفظ الصورة الأصلية</translation>
    </message>
    <message numerus="yes">
        <source>Save %n original(s) in a folder</source>
        <translation>
            <numerusform>حفظ الصور الأصلية في مجلد</numerusform>
            <numerusform>حفظ الصورة الأصلية في مجلد</numerusform>
            <numerusform>حفظ صورتين أصليتين في مجلد</numerusform>
            <numerusform>حفظ %n صور أصلية في مجلد</numerusform>
            <numerusform>حفظ %n صورة أصلية في مجلد</numerusform>
            <numerusform>حفظ %n صورة أصلية في مجلد</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Cloudery?</source>
        <translation>هل تريد إغلاق Cloudery؟</translation>
    </message>
    <message>
        <source>Originals that are not saved yet are left out.</source>
        <translation>تُترك الصور الأصلية التي لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>Originals are still being saved.</source>
        <translation>ما زال حفظ الصور الأصلية جاريًا.</translation>
    </message>
    <message>
        <source>If you close now, those that are not saved yet are left out.</source>
        <translation>إذا أغلقت الآن، فستُترك الصور الأصلية التي لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>Keep uploading</source>
        <translation>متابعة الرفع</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>الإبقاء مفتوحًا</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>إيقاف وإغلاق</translation>
    </message>
    <message>
        <source>Keep uploading?</source>
        <translation>هل تريد متابعة الرفع؟</translation>
    </message>
    <message>
        <source>Cloudery can go on in the tray while its window is closed, and ends by itself when all is up.</source>
        <translation>يستطيع Cloudery المتابعة في علبة النظام بعد إغلاق نافذته، وينتهي تلقائيًا عند اكتمال الرفع.</translation>
    </message>
    <message>
        <source>This is asked only once; the settings have it.</source>
        <translation>يُطرح هذا السؤال مرة واحدة فقط، وتجده في الإعدادات.</translation>
    </message>
    <message>
        <source>Cloudery is still looking at the files you added.</source>
        <translation>ما زال Cloudery يفحص الملفات التي أضفتها.</translation>
    </message>
    <message>
        <source>If you close now, add them again to upload them. What is up already stays up.</source>
        <translation>إذا أغلقت الآن، فأضفها مجددًا لرفعها. ما رُفع يبقى مرفوعًا.</translation>
    </message>
    <message>
        <source>If you close now, they stay on this computer; add them again to upload them. What is up already stays up.</source>
        <translation>إذا أغلقت الآن، فستبقى على هذا الحاسوب. أضفها مجددًا لرفعها. ما رُفع يبقى مرفوعًا.</translation>
    </message>
    <message numerus="yes">
        <source>(It|They) (goes|go) on when you open Cloudery again.</source>
        <translation>
            <numerusform>يُستأنف رفعها عند فتح Cloudery مجددًا.</numerusform>
            <numerusform>يُستأنف رفعها عند فتح Cloudery مجددًا.</numerusform>
            <numerusform>يُستأنف رفعهما عند فتح Cloudery مجددًا.</numerusform>
            <numerusform>يُستأنف رفعها عند فتح Cloudery مجددًا.</numerusform>
            <numerusform>يُستأنف رفعها عند فتح Cloudery مجددًا.</numerusform>
            <numerusform>يُستأنف رفعها عند فتح Cloudery مجددًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) (is|are) not up yet.</source>
        <translation>
            <numerusform>اكتمل رفع كل الصور.</numerusform>
            <numerusform>صورة واحدة لم يكتمل رفعها بعد.</numerusform>
            <numerusform>صورتان لم يكتمل رفعهما بعد.</numerusform>
            <numerusform>%n صور لم يكتمل رفعها بعد.</numerusform>
            <numerusform>%n صورة لم يكتمل رفعها بعد.</numerusform>
            <numerusform>%n صورة لم يكتمل رفعها بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (goes|go) on when you open Cloudery again.</source>
        <translation>
            <numerusform>لا يُستأنف رفع أي منها عند فتح Cloudery مجددًا.</numerusform>
            <numerusform>يُستأنف رفع واحدة منها عند فتح Cloudery مجددًا.</numerusform>
            <numerusform>يُستأنف رفع اثنتين منها عند فتح Cloudery مجددًا.</numerusform>
            <numerusform>يُستأنف رفع %n منها عند فتح Cloudery مجددًا.</numerusform>
            <numerusform>يُستأنف رفع %n منها عند فتح Cloudery مجددًا.</numerusform>
            <numerusform>يُستأنف رفع %n منها عند فتح Cloudery مجددًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cloudery goes on with them when you open it again.</source>
        <translation>سيواصل Cloudery فحصها عند فتحه مجددًا.</translation>
    </message>
    <message>
        <source>If you quit, add the files again to upload them. What is up already stays up.</source>
        <translation>إذا أنهيت البرنامج، فأضف الملفات مجددًا لرفعها. ما رُفع يبقى مرفوعًا.</translation>
    </message>
    <message>
        <source>If you quit, the photos stay on this computer; add them again to upload them. What is up already stays up.</source>
        <translation>إذا أنهيت البرنامج، فستبقى الصور على هذا الحاسوب. أضفها مجددًا لرفعها. ما رُفع يبقى مرفوعًا.</translation>
    </message>
    <message numerus="yes">
        <source>If you quit, (it|they) (goes|go) on when you open Cloudery again.</source>
        <translation>
            <numerusform>إذا أنهيت البرنامج، فسيُستأنف رفعها عند فتح Cloudery مجددًا.</numerusform>
            <numerusform>إذا أنهيت البرنامج، فسيُستأنف رفعها عند فتح Cloudery مجددًا.</numerusform>
            <numerusform>إذا أنهيت البرنامج، فسيُستأنف رفعهما عند فتح Cloudery مجددًا.</numerusform>
            <numerusform>إذا أنهيت البرنامج، فسيُستأنف رفعها عند فتح Cloudery مجددًا.</numerusform>
            <numerusform>إذا أنهيت البرنامج، فسيُستأنف رفعها عند فتح Cloudery مجددًا.</numerusform>
            <numerusform>إذا أنهيت البرنامج، فسيُستأنف رفعها عند فتح Cloudery مجددًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you quit, %n of these photos (goes|go) on when you open Cloudery again.</source>
        <translation>
            <numerusform>إذا أنهيت البرنامج، فلن يُستأنف رفع أي من هذه الصور عند فتح Cloudery مجددًا.</numerusform>
            <numerusform>إذا أنهيت البرنامج، فسيُستأنف رفع واحدة من هذه الصور عند فتح Cloudery مجددًا.</numerusform>
            <numerusform>إذا أنهيت البرنامج، فسيُستأنف رفع اثنتين من هذه الصور عند فتح Cloudery مجددًا.</numerusform>
            <numerusform>إذا أنهيت البرنامج، فسيُستأنف رفع %n من هذه الصور عند فتح Cloudery مجددًا.</numerusform>
            <numerusform>إذا أنهيت البرنامج، فسيُستأنف رفع %n من هذه الصور عند فتح Cloudery مجددًا.</numerusform>
            <numerusform>إذا أنهيت البرنامج، فسيُستأنف رفع %n من هذه الصور عند فتح Cloudery مجددًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are still being looked at have to be added again.</source>
        <translation>يجب إضافة الملفات التي ما زال فحصها جاريًا مجددًا.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>جارٍ الرفع</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Uploaded, position&#xa0;removed</source>
        <translation>رُفعت، وأُزيل الموقع</translation>
    </message>
    <message>
        <source>Uploaded, metadata&#xa0;removed</source>
        <translation>رُفعت، وأُزيلت البيانات الوصفية</translation>
    </message>
    <message>
        <source>Uploaded and verified</source>
        <translation>رُفعت وتم التحقق منها</translation>
    </message>
    <message>
        <source>Uploaded and verified, position&#xa0;removed</source>
        <translation>رُفعت وتم التحقق منها، وأُزيل الموقع</translation>
    </message>
    <message>
        <source>Uploaded and verified, metadata&#xa0;removed</source>
        <translation>رُفعت وتم التحقق منها، وأُزيلت البيانات الوصفية</translation>
    </message>
    <message>
        <source>Your file: {its}
Uploaded: {sent}</source>
        <translation>ملفك: {its}
المرفوع: {sent}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>ال&amp;دفعة</translation>
    </message>
    <message>
        <source>Only &amp;what is not up</source>
        <translation>ما لم يُر&amp;فع فقط</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>حفظ با&amp;سم…</translation>
    </message>
    <message>
        <source>Everything is up.</source>
        <translation>اكتمل رفع كل شيء.</translation>
    </message>
    <message>
        <source>Nothing has been added yet.</source>
        <translation>لم يُضف شيء بعد.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>of a spreadsheet</comment>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Everything in the list</source>
        <translation>كل ما في القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploaded</source>
        <translation>
            <numerusform>رُفع %n</numerusform>
            <numerusform>رُفع %n</numerusform>
            <numerusform>رُفع %n</numerusform>
            <numerusform>رُفع %n</numerusform>
            <numerusform>رُفع %n</numerusform>
            <numerusform>رُفع %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already uploaded</source>
        <translation>
            <numerusform>مرفوع من قبل: %n</numerusform>
            <numerusform>مرفوع من قبل: %n</numerusform>
            <numerusform>مرفوع من قبل: %n</numerusform>
            <numerusform>مرفوع من قبل: %n</numerusform>
            <numerusform>مرفوع من قبل: %n</numerusform>
            <numerusform>مرفوع من قبل: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>فشل %n</numerusform>
            <numerusform>فشل %n</numerusform>
            <numerusform>فشل %n</numerusform>
            <numerusform>فشل %n</numerusform>
            <numerusform>فشل %n</numerusform>
            <numerusform>فشل %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be uploaded</source>
        <translation>
            <numerusform>لا يمكن رفع %n</numerusform>
            <numerusform>لا يمكن رفع %n</numerusform>
            <numerusform>لا يمكن رفع %n</numerusform>
            <numerusform>لا يمكن رفع %n</numerusform>
            <numerusform>لا يمكن رفع %n</numerusform>
            <numerusform>لا يمكن رفع %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>تُخطّي %n</numerusform>
            <numerusform>تُخطّي %n</numerusform>
            <numerusform>تُخطّي %n</numerusform>
            <numerusform>تُخطّي %n</numerusform>
            <numerusform>تُخطّي %n</numerusform>
            <numerusform>تُخطّي %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>أُلغي %n</numerusform>
            <numerusform>أُلغي %n</numerusform>
            <numerusform>أُلغي %n</numerusform>
            <numerusform>أُلغي %n</numerusform>
            <numerusform>أُلغي %n</numerusform>
            <numerusform>أُلغي %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>متوقف مؤقتًا: %n</numerusform>
            <numerusform>متوقف مؤقتًا: %n</numerusform>
            <numerusform>متوقف مؤقتًا: %n</numerusform>
            <numerusform>متوقف مؤقتًا: %n</numerusform>
            <numerusform>متوقف مؤقتًا: %n</numerusform>
            <numerusform>متوقف مؤقتًا: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished</source>
        <translation>
            <numerusform>لم يكتمل %n</numerusform>
            <numerusform>لم يكتمل %n</numerusform>
            <numerusform>لم يكتمل %n</numerusform>
            <numerusform>لم يكتمل %n</numerusform>
            <numerusform>لم يكتمل %n</numerusform>
            <numerusform>لم يكتمل %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): {ends}.</source>
        <translation>
            <numerusform>لا ملفات: {ends}.</numerusform>
            <numerusform>ملف واحد: {ends}.</numerusform>
            <numerusform>ملفان: {ends}.</numerusform>
            <numerusform>%n ملفات: {ends}.</numerusform>
            <numerusform>%n ملفًا: {ends}.</numerusform>
            <numerusform>%n ملف: {ends}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is not saved.</source>
        <translation>لم يُحفظ الإيصال.</translation>
    </message>
    <message>
        <source>There is a “{name}” already.</source>
        <translation>يوجد ملف باسم «⁨{name}⁩» بالفعل.</translation>
    </message>
    <message>
        <source>Choose another name, or this one with its ending.</source>
        <translation>اختر اسمًا آخر، أو هذا الاسم مع امتداده.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Saving originals</source>
        <translation>حفظ الصور الأصلية</translation>
    </message>
    <message>
        <source>Saving was cancelled.</source>
        <translation>أُلغي الحفظ.</translation>
    </message>
    <message>
        <source>“{name}” saved in “{folder}”.</source>
        <translation>حُفظت «⁨{name}⁩» في «⁨{folder}⁩».</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) saved in “{folder}”.</source>
        <translation>
            <numerusform>لم تُحفظ أي صورة في «⁨{folder}⁩».</numerusform>
            <numerusform>حُفظت صورة واحدة في «⁨{folder}⁩».</numerusform>
            <numerusform>حُفظت صورتان في «⁨{folder}⁩».</numerusform>
            <numerusform>حُفظت %n صور في «⁨{folder}⁩».</numerusform>
            <numerusform>حُفظت %n صورة في «⁨{folder}⁩».</numerusform>
            <numerusform>حُفظت %n صورة في «⁨{folder}⁩».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked: no checksum is known.</source>
        <translation>
            <numerusform>تم التحقق من الكل.</numerusform>
            <numerusform>تعذر التحقق من واحدة: مجموعها الاختباري غير معروف.</numerusform>
            <numerusform>تعذر التحقق من اثنتين: مجموعهما الاختباري غير معروف.</numerusform>
            <numerusform>تعذر التحقق من %n صور: مجموعها الاختباري غير معروف.</numerusform>
            <numerusform>تعذر التحقق من %n صورة: مجموعها الاختباري غير معروف.</numerusform>
            <numerusform>تعذر التحقق من %n صورة: مجموعها الاختباري غير معروف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not saved.</source>
        <translation>
            <numerusform>لا صور لم تُحفظ.</numerusform>
            <numerusform>صورة واحدة لم تُحفظ.</numerusform>
            <numerusform>صورتان لم تُحفظا.</numerusform>
            <numerusform>%n صور لم تُحفظ.</numerusform>
            <numerusform>%n صورة لم تُحفظ.</numerusform>
            <numerusform>%n صورة لم تُحفظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first: {why}</source>
        <translation>الأولى: {why}</translation>
    </message>
    <message>
        <source>Saving the photo</source>
        <translation>جارٍ حفظ الصورة</translation>
    </message>
    <message>
        <source>Saving photo {number} of {count}</source>
        <translation>جارٍ حفظ الصورة {number} من {count}</translation>
    </message>
    <message>
        <source>No photo is like that</source>
        <translation>لا توجد صورة كهذه</translation>
    </message>
    <message>
        <source>None of {total} matches “{words}”.</source>
        <translation>في القائمة {total}، ولا شيء منها يطابق «⁨{words}⁩».</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Profile na&amp;me</source>
        <translation>ا&amp;سم ملف التعريف</translation>
    </message>
    <message>
        <source>A short name, such as “family”. It cannot be changed later.</source>
        <translation>اسم قصير، مثل «family». لا يمكن تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>مكان حفظ المفتاح</translation>
    </message>
    <message>
        <source>&amp;Save and connect</source>
        <translation>&amp;حفظ واتصال</translation>
    </message>
    <message>
        <source>The key to “{bucket}”</source>
        <translation>مفتاح «{bucket}»</translation>
    </message>
    <message>
        <source>Keeping it…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>جارٍ التجربة…</translation>
    </message>
    <message>
        <source>Cloudery uses it to upload and list your photos.</source>
        <translation>يستخدمه Cloudery لرفع صورك وسردها.</translation>
    </message>
    <message>
        <source>&amp;Check connection…</source>
        <translation>&amp;فحص الاتصال…</translation>
    </message>
    <message>
        <source>Set up in &amp;AWS…</source>
        <translation>الإ&amp;عداد في AWS…</translation>
    </message>
    <message>
        <source>Something in the profile “{name}” is not right yet.</source>
        <translation>شيء ما في ملف التعريف «⁨{name}⁩» غير صحيح بعد.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>ملف تعريف جديد</translation>
    </message>
    <message>
        <source>This profile is in use. Connect with another one to delete it.</source>
        <translation>ملف التعريف هذا قيد الاستخدام. اتصل بغيره لحذفه.</translation>
    </message>
    <message>
        <source>not right</source>
        <comment>profile</comment>
        <translation>غير صحيح</translation>
    </message>
    <message>
        <source>new</source>
        <comment>profile</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>edited</source>
        <comment>profile</comment>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>profile</comment>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Delete the profile “{name}”?</source>
        <translation>هل تريد حذف ملف التعريف «⁨{name}⁩»؟</translation>
    </message>
    <message>
        <source>These settings go. The photos in the bucket stay where they are.</source>
        <translation>تُزال هذه الإعدادات. وتبقى الصور في الحاوية في مكانها.</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>هل تريد الإغلاق بلا حفظ؟</translation>
    </message>
    <message>
        <source>What you changed here is lost.</source>
        <translation>سيضيع ما غيّرته هنا.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Cloudery makes a place for your photos in your own AWS account: a bucket for the photos, a table that lists them, and a user with a key that may do nothing else. You see a list of all that before anything is done.</source>
        <translation>ينشئ Cloudery مكانًا لصورك في حساب AWS الخاص بك: حاوية للصور، وجدولًا يسردها، ومستخدمًا بمفتاح لا يُسمح له بشيء آخر. سترى قائمة بكل ذلك قبل تنفيذ أي شيء.</translation>
    </message>
    <message>
        <source>Amazon bills you for what is stored, asked for and viewed. An empty cloud costs next to nothing, as the table is billed by request; ten gigabytes of photos come to roughly a quarter of a US dollar a month.</source>
        <translation>تحاسبك Amazon على ما يُخزّن ويُطلب ويُعرض. لا تكاد السحابة الفارغة تكلّف شيئًا، إذ يُدفع للجدول لكل طلب، وتكلّف عشرة غيغابايت من الصور نحو ربع دولار أمريكي في الشهر.</translation>
    </message>
    <message>
        <source>All of AWS shares these names: choose one that nobody else has.</source>
        <translation>هذه الأسماء مشتركة بين كل مستخدمي AWS: اختر اسمًا ليس لأحد غيرك.</translation>
    </message>
    <message>
        <source>Where in the world photos are kept; near you is fastest.</source>
        <translation>مكان حفظ الصور في العالم، والأقرب إليك أسرع.</translation>
    </message>
    <message>
        <source>AWS &amp;login</source>
        <translation>تسجيل ال&amp;دخول إلى AWS</translation>
    </message>
    <message>
        <source>An access key, which I enter here</source>
        <translation>مفتاح وصول أدخله هنا</translation>
    </message>
    <message>
        <source>It makes the bucket, the table and the user, so it must be allowed to. Cloudery does not keep it, unless you let it use that itself.</source>
        <translation>به تُنشأ الحاوية والجدول والمستخدم، فلا بد أن يُسمح له بذلك. ولا يحفظه Cloudery إلا إذا سمحت له باستخدامه نفسه.</translation>
    </message>
    <message>
        <source>&amp;Access key ID</source>
        <translation>معرّف مف&amp;تاح الوصول</translation>
    </message>
    <message>
        <source>S&amp;ecret access key</source>
        <translation>مفتاح الوصول ال&amp;سري</translation>
    </message>
    <message>
        <source>Amazon shows it once, when the key is made.</source>
        <translation>تعرضه Amazon مرة واحدة عند إنشاء المفتاح.</translation>
    </message>
    <message>
        <source>There is no AWS login on this computer yet. Enter an access key of your AWS account; or run “aws configure” and open this page again.</source>
        <translation>لا يوجد تسجيل دخول AWS على هذا الحاسوب بعد. أدخل مفتاح وصول لحسابك في AWS، أو نفّذ «aws configure» وافتح هذه الصفحة مجددًا.</translation>
    </message>
    <message>
        <source>How to make an access key</source>
        <translation>كيفية إنشاء مفتاح وصول</translation>
    </message>
    <message>
        <source>This is a key that ends soon. Enter one that begins with AKIA.</source>
        <translation>هذا مفتاح ينتهي قريبًا. أدخل مفتاحًا يبدأ بـ AKIA.</translation>
    </message>
    <message>
        <source>Expected are at least 16 capital letters and digits.</source>
        <translation>المتوقع 16 حرفًا كبيرًا ورقمًا على الأقل.</translation>
    </message>
    <message>
        <source>Expected are 40 letters, digits and signs, without spaces.</source>
        <translation>المتوقع 40 حرفًا ورقمًا ورمزًا، بلا مسافات.</translation>
    </message>
    <message>
        <source>Where the new key is kept</source>
        <translation>مكان حفظ المفتاح الجديد</translation>
    </message>
    <message>
        <source>Who may upload</source>
        <translation>من يُسمح له بالرفع</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Amazon&apos;s guide to the command line</source>
        <translation>دليل Amazon لسطر الأوامر</translation>
    </message>
    <message>
        <source>Amazon&apos;s prices</source>
        <translation>أسعار Amazon</translation>
    </message>
    <message>
        <source>Who sets it up</source>
        <translation>من ينفّذ الإعداد</translation>
    </message>
    <message>
        <source>Cloudery&apos;s own key</source>
        <translation>مفتاح Cloudery الخاص</translation>
    </message>
    <message>
        <source>With it, Cloudery uploads and lists.</source>
        <translation>به يرفع Cloudery ويسرد.</translation>
    </message>
    <message>
        <source>Keep the key it has</source>
        <translation>الإبقاء على المفتاح الحالي</translation>
    </message>
    <message>
        <source>Nothing changes about the key.</source>
        <translation>لا يتغير شيء في المفتاح.</translation>
    </message>
    <message>
        <source>Make none: use that login itself</source>
        <translation>عدم إنشاء مفتاح: استخدام تسجيل الدخول ذاك نفسه</translation>
    </message>
    <message>
        <source>Simple, but Cloudery then may do whatever that login may.</source>
        <translation>بسيط، لكن يُسمح لـ Cloudery عندئذ بكل ما يُسمح به لتسجيل الدخول ذاك.</translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain</source>
        <translation>في سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Kept encrypted by the system. The best place on a computer of your own.</source>
        <translation>يحفظه النظام مشفرًا. وهو أفضل مكان على حاسوبك الخاص.</translation>
    </message>
    <message>
        <source>In the AWS tools&apos; settings</source>
        <translation>في إعدادات أدوات AWS</translation>
    </message>
    <message>
        <source>A file in your home folder, which other AWS programs can use too.</source>
        <translation>ملف في مجلد المنزل، يمكن لبرامج AWS الأخرى استخدامه أيضًا.</translation>
    </message>
    <message>
        <source>Only Cloudery</source>
        <translation>‏Cloudery فقط</translation>
    </message>
    <message>
        <source>What is not signed by your key is refused.</source>
        <translation>يُرفض ما لم يوقّعه مفتاحك.</translation>
    </message>
    <message>
        <source>Everybody on the internet</source>
        <translation>كل من على الإنترنت</translation>
    </message>
    <message>
        <source>Anyone on the internet could store anything in your bucket, and you would pay for it.</source>
        <translation>قد يخزّن أي شخص على الإنترنت أي شيء في حاويتك وتدفع أنت الثمن.</translation>
    </message>
    <message>
        <source>What is done already stays. Setting up again leaves it alone and goes on from there, as often as you like.</source>
        <translation>ما أُنجز يبقى. وإعادة الإعداد لا تمسه بل تتابع من حيث توقفت، كلما أردت.</translation>
    </message>
    <message>
        <source>Set up your cloud</source>
        <translation>إعداد سحابتك</translation>
    </message>
    <message>
        <source>&amp;Show what will be done</source>
        <translation>&amp;عرض ما سيُنفَّذ</translation>
    </message>
    <message>
        <source>Your cloud</source>
        <translation>سحابتك</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>الخطوة ١ من ٣</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>إعادة ال&amp;فحص</translation>
    </message>
    <message>
        <source>&amp;Do it</source>
        <translation>&amp;تنفيذ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>ما أُنجز</translation>
    </message>
    <message>
        <source>Start uploading</source>
        <translation>بدء الرفع</translation>
    </message>
    <message>
        <source>Drop photos on the window, or choose some.</source>
        <translation>أفلت صورًا على النافذة، أو اختر بعضها.</translation>
    </message>
    <message>
        <source>Looks at everything once more, with a file on trial.</source>
        <translation>يفحص كل شيء مرة أخرى، بملف تجريبي.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>جارٍ النظر فيما هو موجود…</translation>
    </message>
    <message>
        <source>Nothing is changed by that.</source>
        <translation>لا يغيّر ذلك شيئًا.</translation>
    </message>
    <message>
        <source>Something stands in the way.</source>
        <translation>هناك ما يعيق الإعداد.</translation>
    </message>
    <message>
        <source>Put it right, or go back and choose differently. Nothing has been changed.</source>
        <translation>أصلح الأمر، أو عد واختر غير ذلك. لم يُغيَّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will be done</source>
        <translation>
            <numerusform>لا خطوات للتنفيذ</numerusform>
            <numerusform>ستُنفَّذ خطوة واحدة</numerusform>
            <numerusform>ستُنفَّذ خطوتان</numerusform>
            <numerusform>ستُنفَّذ %n خطوات</numerusform>
            <numerusform>ستُنفَّذ %n خطوة</numerusform>
            <numerusform>ستُنفَّذ %n خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>With the AWS login “{login}”. So far nothing has been changed.</source>
        <translation>بتسجيل دخول AWS «⁨{login}⁩». لم يُغيَّر شيء حتى الآن.</translation>
    </message>
    <message>
        <source>Nothing to change: everything is in order.</source>
        <translation>لا شيء للتغيير: كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Cloudery can use this cloud as it is.</source>
        <translation>يستطيع Cloudery استخدام هذه السحابة كما هي.</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>است&amp;خدامها</translation>
    </message>
    <message>
        <source>Trying it with a photo…</source>
        <translation>جارٍ التجربة بصورة…</translation>
    </message>
    <message>
        <source>It is deleted again.</source>
        <translation>وتُحذف بعد ذلك.</translation>
    </message>
    <message>
        <source>Your cloud is made, but a photo did not get through yet.</source>
        <translation>أُنشئت سحابتك، لكن لم تصل صورة بعد.</translation>
    </message>
    <message>
        <source>What is new may take a minute in AWS. Check the connection then.</source>
        <translation>قد يستغرق الجديد دقيقة في AWS. افحص الاتصال بعدها.</translation>
    </message>
    <message>
        <source>Your cloud is ready.</source>
        <translation>سحابتك جاهزة.</translation>
    </message>
    <message>
        <source>Your photos go to “{bucket}”, {place}.</source>
        <translation>تذهب صورك إلى «⁨{bucket}⁩»، {place}.</translation>
    </message>
    <message>
        <source>A photo on trial got through.</source>
        <translation>وصلت صورة تجريبية.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>{done} of {count} done.</source>
        <translation>أُنجز {done} من {count}.</translation>
    </message>
    <message>
        <source>The setup is not finished.</source>
        <translation>لم يكتمل الإعداد.</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>الخطوة ٣ من ٣</translation>
    </message>
    <message>
        <source>Something is missing, or not right yet.</source>
        <translation>شيء ما ناقص أو غير صحيح بعد.</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>أُنجز {done} من {count}</translation>
    </message>
    <message>
        <source>Setting up your cloud…</source>
        <translation>جارٍ إعداد سحابتك…</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>الخطوة ٢ من ٣</translation>
    </message>
    <message>
        <source>Go from photo to photo</source>
        <translation>الانتقال من صورة إلى أخرى</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>تحديد المزيد</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>See a photo large</source>
        <translation>عرض صورة بحجم كبير</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>حفظ الصورة الأصلية</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>الصورة الأولى</translation>
    </message>
    <message>
        <source>Last photo</source>
        <translation>الصورة الأخيرة</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>تقريب</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>إبعاد</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>الصورة كاملة</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>الحجم الكامل</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>تدوير إلى اليمين</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>تدوير إلى اليسار</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Show one after the other</source>
        <translation>عرض الواحدة تلو الأخرى</translation>
    </message>
    <message>
        <source>Back to all photos</source>
        <translation>العودة إلى كل الصور</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Among the photos</source>
        <translation>بين الصور</translation>
    </message>
    <message>
        <source>One photo</source>
        <translation>صورة واحدة</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Upload speed</source>
        <translation>سرعة الرفع</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>أخرى…</translation>
    </message>
    <message>
        <source>Other: {speed}…</source>
        <translation>أخرى: ⁨{speed}⁩…</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>ال&amp;سرعة</translation>
    </message>
    <message>
        <source>Such as 3 MB/s, or a plan for the week: {plan}.</source>
        <translation>مثل ⁦3 MB/s⁩، أو خطة للأسبوع: ⁨{plan}⁩.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ضبط</translation>
    </message>
    <message numerus="yes">
        <source>Photos, {count}, %n selected</source>
        <translation>
            <numerusform>الصور، {count}، لا شيء محدد</numerusform>
            <numerusform>الصور، {count}، واحدة محددة</numerusform>
            <numerusform>الصور، {count}، اثنتان محددتان</numerusform>
            <numerusform>الصور، {count}، %n محددة</numerusform>
            <numerusform>الصور، {count}، %n محددة</numerusform>
            <numerusform>الصور، {count}، %n محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos, {count}</source>
        <translation>الصور، {count}</translation>
    </message>
    <message>
        <source>A text with placeholders: {url}, {name}, {stem}, {width}, {height}, {bytes}, {type}, {taken}, {id}, {key}. {name:html} and {name:markdown} make a name safe there; \n is a new line, {{ a brace.</source>
        <translation>نص فيه عناصر نائبة: ⁦{url}, {name}, {stem}, {width}, {height}, {bytes}, {type}, {taken}, {id}, {key}⁩. يجعل ⁦{name:html}⁩ و⁦{name:markdown}⁩ الاسم آمنًا هناك، و⁦\n⁩ سطر جديد، و⁦{{⁩ قوس.</translation>
    </message>
    <message>
        <source>Links in a form of your own</source>
        <translation>روابط بصيغة خاصة بك</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>ال&amp;قالب</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>مثال:</translation>
    </message>
    <message>
        <source>Not uploaded</source>
        <translation>غير مرفوعة</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>حجم المربعات</translation>
    </message>
    <message>
        <source>Size of the tiles (Ctrl and the wheel)</source>
        <translation>حجم المربعات (Ctrl وعجلة الفأرة)</translation>
    </message>
    <message>
        <source>{name}: your photos go to {place}.</source>
        <translation>⁨{name}⁩: تذهب صورك إلى {place}.</translation>
    </message>
    <message>
        <source>Your photos go to {name}. Choose another place</source>
        <translation>تذهب صورك إلى ⁨{name}⁩. اختيار مكان آخر</translation>
    </message>
    <message>
        <source>Sandbox on this computer</source>
        <translation>البيئة التجريبية على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Add or change…</source>
        <translation>إضافة أو تغيير…</translation>
    </message>
    <message>
        <source>Show or hide the uploads (Ctrl+U)</source>
        <translation>إظهار عمليات الرفع أو إخفاؤها (⁦Ctrl+U⁩)</translation>
    </message>
    <message>
        <source>Settings and your cloud</source>
        <translation>الإعدادات وسحابتك</translation>
    </message>
    <message>
        <source>Check connection…</source>
        <translation>فحص الاتصال…</translation>
    </message>
    <message>
        <source>Set up my own cloud…</source>
        <translation>إعداد سحابتي الخاصة…</translation>
    </message>
    <message>
        <source>Choose photos to upload (Ctrl+O)</source>
        <translation>اختيار صور للرفع (⁦Ctrl+O⁩)</translation>
    </message>
    <message>
        <source>Open Cloudery</source>
        <translation>فتح Cloudery</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Quit Cloudery</source>
        <translation>إنهاء Cloudery</translation>
    </message>
    <message>
        <source>Nothing to upload</source>
        <translation>لا شيء للرفع</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>استئناف الكل</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>إلغاء الكل</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>إعادة محاولة الكل</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>مسح المكتمل</translation>
    </message>
    <message>
        <source>Clear refused</source>
        <translation>مسح المرفوض</translation>
    </message>
    <message>
        <source>More about all uploads</source>
        <translation>المزيد لكل عمليات الرفع</translation>
    </message>
    <message>
        <source>Retry all that failed</source>
        <translation>إعادة محاولة كل ما فشل</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>الإيصال…</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Already uploaded</source>
        <translation>مرفوعة من قبل</translation>
    </message>
    <message>
        <source>{how_it_is}. {why_no_preview}</source>
        <translation>{how_it_is}. {why_no_preview}</translation>
    </message>
    <message numerus="yes">
        <source>Going on with %n photo(s) of the last time</source>
        <translation>
            <numerusform>لا صور متبقية من المرة الماضية</numerusform>
            <numerusform>متابعة صورة واحدة من المرة الماضية</numerusform>
            <numerusform>متابعة صورتين من المرة الماضية</numerusform>
            <numerusform>متابعة %n صور من المرة الماضية</numerusform>
            <numerusform>متابعة %n صورة من المرة الماضية</numerusform>
            <numerusform>متابعة %n صورة من المرة الماضية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of the last time (waits|wait) for a cloud</source>
        <translation>
            <numerusform>لا صور من المرة الماضية في انتظار سحابة</numerusform>
            <numerusform>صورة واحدة من المرة الماضية في انتظار سحابة</numerusform>
            <numerusform>صورتان من المرة الماضية في انتظار سحابة</numerusform>
            <numerusform>%n صور من المرة الماضية في انتظار سحابة</numerusform>
            <numerusform>%n صورة من المرة الماضية في انتظار سحابة</numerusform>
            <numerusform>%n صورة من المرة الماضية في انتظار سحابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of the last time paused</source>
        <translation>
            <numerusform>لا صور متوقفة من المرة الماضية</numerusform>
            <numerusform>صورة واحدة متوقفة من المرة الماضية</numerusform>
            <numerusform>صورتان متوقفتان من المرة الماضية</numerusform>
            <numerusform>%n صور متوقفة من المرة الماضية</numerusform>
            <numerusform>%n صورة متوقفة من المرة الماضية</numerusform>
            <numerusform>%n صورة متوقفة من المرة الماضية</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>The cloud does not answer</source>
        <translation>السحابة لا تستجيب</translation>
    </message>
    <message>
        <source>Your cloud can be reached, but does not answer.</source>
        <translation>يمكن الوصول إلى سحابتك، لكنها لا تستجيب.</translation>
    </message>
    <message>
        <source>There is no connection to your bucket.</source>
        <translation>لا يوجد اتصال بحاويتك.</translation>
    </message>
    <message>
        <source>Uploads go on by themselves as soon as it is back.</source>
        <translation>يُستأنف الرفع تلقائيًا بمجرد عودة الاتصال.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Close the uploads panel</source>
        <translation>إغلاق لوحة الرفع</translation>
    </message>
    <message>
        <source>All uploads</source>
        <translation>كل عمليات الرفع</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Upload next</source>
        <translation>رفعها تاليًا</translation>
    </message>
    <message>
        <source>Show photo</source>
        <translation>إظهار الصورة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Waiting: this connection is metered.</source>
        <translation>في الانتظار: هذا الاتصال محدود.</translation>
    </message>
    <message>
        <source>Uploads go on by themselves as soon as there is another one.</source>
        <translation>يُستأنف الرفع تلقائيًا بمجرد توفر اتصال آخر.</translation>
    </message>
    <message>
        <source>Upload anyway</source>
        <translation>الرفع على أي حال</translation>
    </message>
    <message>
        <source>Upload as it is</source>
        <translation>الرفع كما هي</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>Reading the photo…</source>
        <translation>جارٍ قراءة الصورة…</translation>
    </message>
    <message>
        <source>Asking for permission to upload…</source>
        <translation>جارٍ طلب إذن الرفع…</translation>
    </message>
    <message>
        <source>Checking that it arrived…</source>
        <translation>جارٍ التحقق من وصولها…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Will be cancelled, unless it is up already.</source>
        <translation>ستُلغى، ما لم تكن مرفوعة بالفعل.</translation>
    </message>
    <message>
        <source>Will be paused, unless it is up already.</source>
        <translation>ستُوقف مؤقتًا، ما لم تكن مرفوعة بالفعل.</translation>
    </message>
    <message>
        <source>Verified · {size}</source>
        <translation>تم التحقق · {size}</translation>
    </message>
    <message>
        <source>Verified · {size} · position&#xa0;removed</source>
        <translation>تم التحقق · {size} · أُزيل الموقع</translation>
    </message>
    <message>
        <source>Verified · {size} · metadata&#xa0;removed</source>
        <translation>تم التحقق · {size} · أُزيلت البيانات الوصفية</translation>
    </message>
    <message>
        <source>Goes on by itself.</source>
        <translation>يُستأنف تلقائيًا.</translation>
    </message>
    <message>
        <source>Waiting for the network. Goes on by itself.</source>
        <translation>في انتظار الشبكة. يُستأنف تلقائيًا.</translation>
    </message>
    <message>
        <source>Tries again soon.</source>
        <translation>ستُعاد المحاولة قريبًا.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>The same photo is on its way as “{name}”</source>
        <translation>الصورة نفسها في الطريق باسم «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>The same photo is on its way</source>
        <translation>الصورة نفسها في الطريق</translation>
    </message>
    <message>
        <source>Already uploaded as “{name}”</source>
        <translation>مرفوعة من قبل باسم «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Paused, {done} of {count} uploaded</source>
        <translation>متوقف مؤقتًا، رُفع {done} من {count}</translation>
    </message>
    <message>
        <source>Waiting for the cloud</source>
        <translation>في انتظار السحابة</translation>
    </message>
    <message numerus="yes">
        <source>{done} uploaded, %n (needs|need) you</source>
        <translation>
            <numerusform>رُفع {done}، ولا شيء يحتاج إليك</numerusform>
            <numerusform>رُفع {done}، وواحد يحتاج إليك</numerusform>
            <numerusform>رُفع {done}، واثنان يحتاجان إليك</numerusform>
            <numerusform>رُفع {done}، و%n تحتاج إليك</numerusform>
            <numerusform>رُفع {done}، و%n يحتاج إليك</numerusform>
            <numerusform>رُفع {done}، و%n يحتاج إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>في انتظار الشبكة</translation>
    </message>
    <message>
        <source>Waiting for the cloud. Goes on by itself.</source>
        <translation>في انتظار السحابة. يُستأنف تلقائيًا.</translation>
    </message>
    <message>
        <source>Waiting: metered connection</source>
        <translation>في الانتظار: اتصال محدود</translation>
    </message>
    <message>
        <source>Waiting: not connected yet</source>
        <translation>في الانتظار: لا اتصال بعد</translation>
    </message>
    <message>
        <source>Uploading {done} of {count}</source>
        <translation>جارٍ رفع {done} من {count}</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>جارٍ فحص الملفات…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not uploaded</source>
        <translation>
            <numerusform>لا ملفات لم تُرفع</numerusform>
            <numerusform>ملف واحد لم يُرفع</numerusform>
            <numerusform>ملفان لم يُرفعا</numerusform>
            <numerusform>%n ملفات لم تُرفع</numerusform>
            <numerusform>%n ملفًا لم تُرفع</numerusform>
            <numerusform>%n ملف لم تُرفع</numerusform>
        </translation>
    </message>
    <message>
        <source>What you add now waits until you resume.</source>
        <translation>ما تضيفه الآن ينتظر حتى تستأنف.</translation>
    </message>
    <message>
        <source>The list tells why.</source>
        <translation>السبب مذكور في القائمة.</translation>
    </message>
    <message>
        <source>Nothing new to upload.</source>
        <translation>لا جديد للرفع.</translation>
    </message>
    <message>
        <source>Nothing to upload.</source>
        <translation>لا شيء للرفع.</translation>
    </message>
    <message>
        <source>{done} of {count} uploaded</source>
        <translation>رُفع {done} من {count}</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/ث</translation>
    </message>
    <message>
        <source>Photo viewer</source>
        <translation>عارض الصور</translation>
    </message>
    <message>
        <source>{name}, photo {place}</source>
        <translation>⁨{name}⁩، الصورة {place}</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>العودة إلى الصور</translation>
    </message>
    <message>
        <source>Fit or full size</source>
        <translation>ملاءمة النافذة أو الحجم الكامل</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>تدوير إلى اليمين</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>عرض الشرائح</translation>
    </message>
    <message>
        <source>Stop the slideshow</source>
        <translation>إيقاف عرض الشرائح</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>مغادرة ملء الشاشة</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Which photos of watched folders go up</source>
        <translation>ما يُرفع من صور المجلدات المراقَبة</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>مراقبة مجلد…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>مراقبة مجلد</translation>
    </message>
    <message>
        <source>{folder} is watched already, with all of {around}.</source>
        <translation>المجلد ⁨{folder}⁩ مراقَب بالفعل، مع كل ما في ⁦{around}⁩.</translation>
    </message>
    <message>
        <source>Stop watching {folder}</source>
        <translation>إيقاف مراقبة ⁨{folder}⁩</translation>
    </message>
    <message>
        <source>New photos</source>
        <translation>الصور الجديدة</translation>
    </message>
    <message>
        <source>What is in a folder already when you add it is left alone.</source>
        <translation>ما كان في المجلد عند إضافته يُترك كما هو.</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>What is in it already, too. Photos that are up already are not sent again.</source>
        <translation>ما كان فيه من قبل أيضًا. والصور المرفوعة لا تُرسل مجددًا.</translation>
    </message>
    <message>
        <source>None for now</source>
        <translation>لا شيء حاليًا</translation>
    </message>
    <message>
        <source>What comes meanwhile goes up once you choose one of the others again.</source>
        <translation>ما يصل في هذه الأثناء يُرفع عندما تختار أحد الخيارين الآخرين مجددًا.</translation>
    </message>
    <message>
        <source>Your photos, in a cloud that is yours</source>
        <translation>صورك، في سحابة هي ملكك</translation>
    </message>
    <message>
        <source>Kept in your own Amazon account, with a link for each. Nobody in between.</source>
        <translation>محفوظة في حساب Amazon الخاص بك، ولكل منها رابط. بلا وسيط.</translation>
    </message>
    <message>
        <source>Set up my own cloud</source>
        <translation>إعداد سحابتي الخاصة</translation>
    </message>
    <message>
        <source>In an Amazon (AWS) account. You see all that will be done first.</source>
        <translation>في حساب Amazon (AWS). سترى أولًا كل ما سيُنفَّذ.</translation>
    </message>
    <message>
        <source>I have a bucket already</source>
        <translation>لدي حاوية بالفعل</translation>
    </message>
    <message>
        <source>Say where it is and how to get in.</source>
        <translation>حدد مكانها وكيفية الدخول إليها.</translation>
    </message>
    <message>
        <source>Try it without an account</source>
        <translation>التجربة بلا حساب</translation>
    </message>
    <message>
        <source>Photos stay on this computer, in a sandbox much like the real thing.</source>
        <translation>تبقى الصور على هذا الحاسوب، في بيئة تجريبية تشبه السحابة الحقيقية كثيرًا.</translation>
    </message>
    <message>
        <source>The address of {host} is not known.</source>
        <translation>عنوان ⁨{host}⁩ غير معروف.</translation>
    </message>
    <message>
        <source>No such network</source>
        <translation>لا توجد شبكة كهذه</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>The system says: {trouble}.</source>
        <translation>يقول النظام: ⁨{trouble}⁩.</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>name of a file</comment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Picture {moment}</source>
        <extracomment>The name of a file.</extracomment>
        <translation>صورة {moment}</translation>
    </message>
    <message>
        <source>The picture could not be written to Cloudery&apos;s data folder.</source>
        <translation>تعذرت كتابة الصورة في مجلد بيانات Cloudery.</translation>
    </message>
    <message>
        <source>Check that the disk is not full, then drag it here again.</source>
        <translation>تحقق من أن القرص غير ممتلئ، ثم اسحبها إلى هنا مجددًا.</translation>
    </message>
    <message>
        <source>This folder is not there at the moment.</source>
        <translation>هذا المجلد غير موجود حاليًا.</translation>
    </message>
    <message>
        <source>It was moved or deleted, or the drive it is on is not connected.</source>
        <translation>نُقل أو حُذف، أو أن القرص الذي هو عليه غير موصول.</translation>
    </message>
    <message>
        <source>As soon as it is back, it is watched again.</source>
        <translation>تُستأنف مراقبته بمجرد عودته.</translation>
    </message>
    <message>
        <source>You may not look into this folder.</source>
        <translation>ليس لديك إذن الاطلاع على هذا المجلد.</translation>
    </message>
    <message>
        <source>Give yourself permission to read it, or stop watching it.</source>
        <translation>امنح نفسك إذن قراءته، أو أوقف مراقبته.</translation>
    </message>
    <message>
        <source>This folder cannot be read at the moment.</source>
        <translation>لا يمكن قراءة هذا المجلد حاليًا.</translation>
    </message>
    <message>
        <source>Check that its drive or the network is connected; it is looked at again by itself.</source>
        <translation>تحقق من أن قرصه أو الشبكة موصولة، وسيُفحص مجددًا تلقائيًا.</translation>
    </message>
    <message>
        <source>Hidden file.</source>
        <translation>ملف مخفي.</translation>
    </message>
    <message>
        <source>This folder is in the queue already.</source>
        <translation>هذا المجلد في قائمة الانتظار بالفعل.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>هذا المجلد فارغ.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>لا يمكن استخدام هذا الاسم.</translation>
    </message>
    <message>
        <source>The video of “{photo}”.</source>
        <translation>فيديو «⁨{photo}⁩».</translation>
    </message>
    <message>
        <source>This link leads to a file that is not there.</source>
        <translation>يؤدي هذا الرابط إلى ملف غير موجود.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full.</source>
        <translation>قرص هذا الحاسوب ممتلئ.</translation>
    </message>
    <message>
        <source>Cloudery cannot write down what it uploads, so it waits.</source>
        <translation>يتعذر على Cloudery تسجيل ما يرفعه، فهو ينتظر.</translation>
    </message>
    <message>
        <source>Free some space; it goes on by itself.</source>
        <translation>أفرغ بعض المساحة، وسيُستأنف تلقائيًا.</translation>
    </message>
    <message>
        <source>The system says of its data folder: {trouble}.</source>
        <translation>يقول النظام عن مجلد بياناته: ⁨{trouble}⁩.</translation>
    </message>
    <message>
        <source>It goes on by itself once that is over.</source>
        <translation>يُستأنف تلقائيًا بعد زوال ذلك.</translation>
    </message>
    <message>
        <source>Another Cloudery is busy with the uploads of this profile.</source>
        <translation>نافذة Cloudery أخرى مشغولة بعمليات رفع ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>What you add here is uploaded, too, but not remembered after closing.</source>
        <translation>ما تضيفه هنا يُرفع أيضًا، لكنه لا يُستأنف بعد الإغلاق.</translation>
    </message>
    <message>
        <source>Close the other one, then open this one again.</source>
        <translation>أغلق الأخرى، ثم افتح هذه مجددًا.</translation>
    </message>
    <message>
        <source>The list of uploads cannot be read.</source>
        <translation>تعذرت قراءة قائمة عمليات الرفع.</translation>
    </message>
    <message>
        <source>The list of your uploads was damaged.</source>
        <translation>تلفت قائمة عمليات الرفع.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could still be read and (goes|go) on. The damaged file is kept as “{name}” in Cloudery&apos;s data folder.</source>
        <translation>
            <numerusform>لم يمكن قراءة شيء منها. الملف التالف محفوظ باسم «⁨{name}⁩» في مجلد بيانات Cloudery.</numerusform>
            <numerusform>أمكنت قراءة واحدة منها وهي مستمرة. الملف التالف محفوظ باسم «⁨{name}⁩» في مجلد بيانات Cloudery.</numerusform>
            <numerusform>أمكنت قراءة اثنتين منها وهما مستمرتان. الملف التالف محفوظ باسم «⁨{name}⁩» في مجلد بيانات Cloudery.</numerusform>
            <numerusform>أمكنت قراءة %n منها وهي مستمرة. الملف التالف محفوظ باسم «⁨{name}⁩» في مجلد بيانات Cloudery.</numerusform>
            <numerusform>أمكنت قراءة %n منها وهي مستمرة. الملف التالف محفوظ باسم «⁨{name}⁩» في مجلد بيانات Cloudery.</numerusform>
            <numerusform>أمكنت قراءة %n منها وهي مستمرة. الملف التالف محفوظ باسم «⁨{name}⁩» في مجلد بيانات Cloudery.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that all photos are there; add again what is missing.</source>
        <translation>تحقق من وجود كل الصور، وأضف ما ينقص مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the uploads of the last time could not be understood.</source>
        <translation>
            <numerusform>كل عمليات الرفع من المرة الماضية مفهومة.</numerusform>
            <numerusform>تعذر فهم عملية رفع واحدة من المرة الماضية.</numerusform>
            <numerusform>تعذر فهم عمليتي رفع من المرة الماضية.</numerusform>
            <numerusform>تعذر فهم %n عمليات رفع من المرة الماضية.</numerusform>
            <numerusform>تعذر فهم %n عملية رفع من المرة الماضية.</numerusform>
            <numerusform>تعذر فهم %n عملية رفع من المرة الماضية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(It|They) (was|were) set aside; all others go on.</source>
        <translation>
            <numerusform>تستمر كل العمليات.</numerusform>
            <numerusform>نُحّيت جانبًا، وتستمر كل العمليات الأخرى.</numerusform>
            <numerusform>نُحّيتا جانبًا، وتستمر كل العمليات الأخرى.</numerusform>
            <numerusform>نُحّيت جانبًا، وتستمر كل العمليات الأخرى.</numerusform>
            <numerusform>نُحّيت جانبًا، وتستمر كل العمليات الأخرى.</numerusform>
            <numerusform>نُحّيت جانبًا، وتستمر كل العمليات الأخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer Cloudery has written the list of your uploads.</source>
        <translation>كَتب إصدارٌ أحدث من Cloudery قائمة عمليات الرفع.</translation>
    </message>
    <message>
        <source>This one cannot use it. Photos are uploaded all the same, but what is not up when Cloudery is closed is not remembered.</source>
        <translation>لا يستطيع هذا الإصدار استخدامها. تُرفع الصور رغم ذلك، لكن ما لم يُرفع عند إغلاق Cloudery لن يُستأنف.</translation>
    </message>
    <message>
        <source>Install the newer Cloudery again.</source>
        <translation>أعد تثبيت الإصدار الأحدث من Cloudery.</translation>
    </message>
    <message>
        <source>Open Cloudery again: what can be read of the list goes on.</source>
        <translation>افتح Cloudery مجددًا: ما يمكن قراءته من القائمة سيتواصل.</translation>
    </message>
    <message>
        <source>Cloudery cannot keep the list of your uploads.</source>
        <translation>يتعذر على Cloudery حفظ قائمة عمليات الرفع.</translation>
    </message>
    <message>
        <source>The system says of its data folder: {trouble}. Photos are uploaded all the same, but what is not up when Cloudery is closed is not remembered.</source>
        <translation>يقول النظام عن مجلد بياناته: ⁨{trouble}⁩. تُرفع الصور رغم ذلك، لكن ما لم يُرفع عند إغلاق Cloudery لن يُستأنف.</translation>
    </message>
    <message>
        <source>Make the folder writable, then open Cloudery again.</source>
        <translation>اجعل المجلد قابلًا للكتابة، ثم افتح Cloudery مجددًا.</translation>
    </message>
    <message>
        <source>Pasted {moment}</source>
        <extracomment>The name of a file.</extracomment>
        <translation>صورة ملصوقة {moment}</translation>
    </message>
    <message>
        <source>The picture cannot be pasted.</source>
        <translation>تعذر لصق الصورة.</translation>
    </message>
    <message>
        <source>It could not be written to Cloudery&apos;s data folder.</source>
        <translation>تعذرت كتابتها في مجلد بيانات Cloudery.</translation>
    </message>
    <message>
        <source>Check that the disk is not full.</source>
        <translation>تحقق من أن القرص غير ممتلئ.</translation>
    </message>
    <message>
        <source>The proxy of this system is of a kind Cloudery cannot use.</source>
        <translation>الخادم الوكيل لهذا النظام من نوع لا يستطيع Cloudery استخدامه.</translation>
    </message>
    <message>
        <source>Set an HTTP proxy or none, then retry.</source>
        <translation>اضبط خادمًا وكيلًا من نوع HTTP أو لا تضبط أي وكيل، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The connection hangs.</source>
        <translation>الاتصال عالق.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يستجب الخادم في الوقت المناسب.</translation>
    </message>
    <message>
        <source>There is no secure connection to the bucket.</source>
        <translation>لا يوجد اتصال آمن بالحاوية.</translation>
    </message>
    <message>
        <source>It will be sent again from the start.</source>
        <translation>ستُرسل مجددًا من البداية.</translation>
    </message>
    <message>
        <source>A receipt cannot be saved as “{name}”.</source>
        <translation>لا يمكن حفظ إيصال باسم «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>It is a table (.csv) or data for other programs (.json).</source>
        <translation>الإيصال جدول (⁦.csv⁩) أو بيانات لبرامج أخرى (⁦.json⁩).</translation>
    </message>
    <message>
        <source>Choose a name that ends in one of these.</source>
        <translation>اختر اسمًا ينتهي بأحدهما.</translation>
    </message>
    <message>
        <source>The receipt cannot be saved in {folder}.</source>
        <translation>لا يمكن حفظ الإيصال في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>The list of photos seen in watched folders was damaged.</source>
        <translation>قائمة الصور التي شوهدت في المجلدات المراقَبة كانت تالفة.</translation>
    </message>
    <message>
        <source>What came into these folders while Cloudery was closed may not be up.</source>
        <translation>ما وصل إلى هذه المجلدات وCloudery مغلق ربما لم يُرفع.</translation>
    </message>
    <message>
        <source>Cloudery cannot keep in mind which photos of this folder it has seen.</source>
        <translation>يتعذر على Cloudery تذكر صور هذا المجلد التي رآها.</translation>
    </message>
    <message>
        <source>The system says of its data folder: {trouble}. Until that is over, nothing is uploaded from here by itself.</source>
        <translation>يقول النظام عن مجلد بياناته: ⁨{trouble}⁩. إلى أن يزول ذلك، لا يُرفع شيء من هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write to it.</source>
        <translation>تحقق من وجود مساحة على القرص ومن أن لك إذن الكتابة فيه.</translation>
    </message>
    <message>
        <source>An earlier version of this file is up already.</source>
        <translation>نسخة أقدم من هذا الملف مرفوعة بالفعل.</translation>
    </message>
    <message>
        <source>Cancel, then add the file again to upload the new version too.</source>
        <translation>ألغِ، ثم أضف الملف مجددًا لرفع النسخة الجديدة أيضًا.</translation>
    </message>
    <message>
        <source>The photo&apos;s row in the table was changed.</source>
        <translation>تغيّر صف الصورة في الجدول.</translation>
    </message>
    <message>
        <source>If it stays, look for what else changes this table.</source>
        <translation>إذا استمر ذلك، فابحث عمّا يغيّر هذا الجدول غير Cloudery.</translation>
    </message>
    <message>
        <source>The folder of this photo is not there.</source>
        <translation>مجلد هذه الصورة غير موجود.</translation>
    </message>
    <message>
        <source>Its drive may not be connected.</source>
        <translation>ربما كان قرصه غير موصول.</translation>
    </message>
    <message>
        <source>Connect it, then retry.</source>
        <translation>صِل القرص، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This folder is not watched at the moment.</source>
        <translation>هذا المجلد غير مراقَب حاليًا.</translation>
    </message>
    <message>
        <source>Cloudery cannot keep the list of your uploads, or another Cloudery has it.</source>
        <translation>يتعذر على Cloudery حفظ قائمة عمليات الرفع، أو أنها لدى نافذة Cloudery أخرى.</translation>
    </message>
    <message>
        <source>This folder cannot be watched.</source>
        <translation>لا يمكن مراقبة هذا المجلد.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host}.</source>
        <translation>لم يستطع ⁨{host}⁩ إثبات أنه ⁨{host}⁩.</translation>
    </message>
    <message>
        <source>Its certificate is not valid.</source>
        <translation>شهادته غير صالحة.</translation>
    </message>
    <message>
        <source>Save the picture in the browser, then add the file.</source>
        <translation>احفظ الصورة في المتصفح، ثم أضف الملف.</translation>
    </message>
    <message>
        <source>The picture could not be fetched.</source>
        <translation>تعذر جلب الصورة.</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>الموقع ⁨{host}⁩ لا يستجيب.</translation>
    </message>
    <message>
        <source>Check that the picture opens in the browser, then drag it here again.</source>
        <translation>تحقق من أن الصورة تُفتح في المتصفح، ثم اسحبها إلى هنا مجددًا.</translation>
    </message>
    <message>
        <source>Save it in the browser, then add the file.</source>
        <translation>احفظها في المتصفح، ثم أضف الملف.</translation>
    </message>
    <message>
        <source>{host} does not give this to everybody.</source>
        <translation>لا يعطي ⁨{host}⁩ هذا للجميع.</translation>
    </message>
    <message>
        <source>{host} has no such picture.</source>
        <translation>لا توجد صورة كهذه لدى ⁨{host}⁩.</translation>
    </message>
    <message>
        <source>{host} answered {status}.</source>
        <translation>كان رد ⁨{host}⁩ هو {status}.</translation>
    </message>
    <message>
        <source>This link leads to a page, not to a photo.</source>
        <translation>يؤدي هذا الرابط إلى صفحة، لا إلى صورة.</translation>
    </message>
    <message>
        <source>Drag the picture itself here.</source>
        <translation>اسحب الصورة نفسها إلى هنا.</translation>
    </message>
    <message>
        <source>This picture is too large to be fetched.</source>
        <translation>هذه الصورة أكبر من أن تُجلب.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n MB.</source>
        <translation>
            <numerusform>حجمها أكبر من الحد.</numerusform>
            <numerusform>حجمها أكثر من ميغابايت واحد.</numerusform>
            <numerusform>حجمها أكثر من ٢ ميغابايت.</numerusform>
            <numerusform>حجمها أكثر من %n ميغابايت.</numerusform>
            <numerusform>حجمها أكثر من %n ميغابايت.</numerusform>
            <numerusform>حجمها أكثر من %n ميغابايت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry; the log tells more.</source>
        <translation>أعد المحاولة، والتفاصيل في السجل.</translation>
    </message>
    <message>
        <source>There is no room left for temporary files.</source>
        <translation>لم تبقَ مساحة للملفات المؤقتة.</translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <translation>أفرغ بعض المساحة على القرص.</translation>
    </message>
    <message>
        <source>The system says of the folder for temporary files: {trouble}.</source>
        <translation>يقول النظام عن مجلد الملفات المؤقتة: {trouble}.</translation>
    </message>
    <message>
        <source>Check for a newer &amp;version</source>
        <translation>التحقق من وجود إ&amp;صدار أحدث</translation>
    </message>
    <message>
        <source>Asks {host} once a day. Nothing about you or your photos is sent.</source>
        <translation>يسأل {host} مرة في اليوم. لا يُرسل شيء عنك أو عن صورك.</translation>
    </message>
    <message>
        <source>The photos you added before you chose a cloud do not go up yet.</source>
        <translation>لم تُرفع بعد الصور التي أضفتها قبل اختيار سحابة.</translation>
    </message>
    <message>
        <source>A newer Cloudery has written them down, and this one cannot read that.</source>
        <translation>حفظها إصدار أحدث من Cloudery، ولا يستطيع هذا الإصدار قراءتها.</translation>
    </message>
    <message>
        <source>They are kept. Install the newer Cloudery again, and they go up.</source>
        <translation>إنها محفوظة. أعد تثبيت الإصدار الأحدث من Cloudery لتُرفع.</translation>
    </message>
    <message>
        <source>They are kept. Close Cloudery and open it again to try once more.</source>
        <translation>إنها محفوظة. أغلق Cloudery وافتحه مجددًا للمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The original can be saved, or opened in the browser.</source>
        <translation>يمكن حفظ الصورة الأصلية أو فتحها في المتصفح.</translation>
    </message>
    <message>
        <source>No upload was left unfinished for more than a day.</source>
        <translation>لا توجد عملية رفع ظلّت غير مكتملة أكثر من يوم.</translation>
    </message>
    <message numerus="yes">
        <source>Only the oldest %n (was|were) looked for in the bucket, and settling looks for all.</source>
        <translation>
            <numerusform>لم يُبحث في الحاوية عن أي منها، ويشمل البحث الجميع عند التسوية.</numerusform>
            <numerusform>لم يُبحث في الحاوية إلا عن الأقدم، ويشمل البحث الجميع عند التسوية.</numerusform>
            <numerusform>لم يُبحث في الحاوية إلا عن أقدم اثنتين منها، ويشمل البحث الجميع عند التسوية.</numerusform>
            <numerusform>لم يُبحث في الحاوية إلا عن أقدم %n منها، ويشمل البحث الجميع عند التسوية.</numerusform>
            <numerusform>لم يُبحث في الحاوية إلا عن أقدم %n منها، ويشمل البحث الجميع عند التسوية.</numerusform>
            <numerusform>لم يُبحث في الحاوية إلا عن أقدم %n منها، ويشمل البحث الجميع عند التسوية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n unfinished upload(s) another version of the file has arrived. It may be the only one, so it stays in the bucket, though nothing lists it.</source>
        <translation>
            <numerusform>لم تصل نسخة أخرى من ملف أي عملية رفع غير مكتملة.</numerusform>
            <numerusform>وصلت نسخة أخرى من ملف عملية رفع واحدة غير مكتملة. قد تكون النسخة الوحيدة، لذا تبقى في الحاوية وإن لم تظهر في أي قائمة.</numerusform>
            <numerusform>وصلت نسخة أخرى من ملفي عمليتي رفع غير مكتملتين. قد تكون النسخة الوحيدة، لذا تبقى في الحاوية وإن لم تظهر في أي قائمة.</numerusform>
            <numerusform>وصلت نسخة أخرى من ملفات %n عمليات رفع غير مكتملة. قد تكون النسخة الوحيدة، لذا تبقى في الحاوية وإن لم تظهر في أي قائمة.</numerusform>
            <numerusform>وصلت نسخة أخرى من ملفات %n عملية رفع غير مكتملة. قد تكون النسخة الوحيدة، لذا تبقى في الحاوية وإن لم تظهر في أي قائمة.</numerusform>
            <numerusform>وصلت نسخة أخرى من ملفات %n عملية رفع غير مكتملة. قد تكون النسخة الوحيدة، لذا تبقى في الحاوية وإن لم تظهر في أي قائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add again what is missing among your photos.</source>
        <translation>أضف مرة أخرى ما ينقص بين صورك.</translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s) (was|were) begun and not finished, the first one on {date}.</source>
        <translation>
            <numerusform>لم تبدأ أي عملية رفع منذ {date} دون أن تكتمل.</numerusform>
            <numerusform>بدأت عملية رفع واحدة في {date} ولم تكتمل.</numerusform>
            <numerusform>بدأت عمليتا رفع ولم تكتملا، أولاهما في {date}.</numerusform>
            <numerusform>بدأت %n عمليات رفع ولم تكتمل، أولاها في {date}.</numerusform>
            <numerusform>بدأت %n عملية رفع ولم تكتمل، أولاها في {date}.</numerusform>
            <numerusform>بدأت %n عملية رفع ولم تكتمل، أولاها في {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n unfinished upload(s): list each photo that has arrived whole, forget those that never came or are up already.</source>
        <translation>
            <numerusform>لا توجد عمليات رفع غير مكتملة لتسويتها.</numerusform>
            <numerusform>تسوية عملية رفع واحدة غير مكتملة: تُدرج الصورة إن وصلت كاملة، وتُنسى إن لم تصل قط أو كانت مرفوعة بالفعل.</numerusform>
            <numerusform>تسوية عمليتي رفع غير مكتملتين: تُدرج كل صورة وصلت كاملة، وتُنسى التي لم تصل قط أو كانت مرفوعة بالفعل.</numerusform>
            <numerusform>تسوية %n عمليات رفع غير مكتملة: تُدرج كل صورة وصلت كاملة، وتُنسى التي لم تصل قط أو كانت مرفوعة بالفعل.</numerusform>
            <numerusform>تسوية %n عملية رفع غير مكتملة: تُدرج كل صورة وصلت كاملة، وتُنسى التي لم تصل قط أو كانت مرفوعة بالفعل.</numerusform>
            <numerusform>تسوية %n عملية رفع غير مكتملة: تُدرج كل صورة وصلت كاملة، وتُنسى التي لم تصل قط أو كانت مرفوعة بالفعل.</numerusform>
        </translation>
    </message>
    <message>
        <source>A device that still has one of them in its queue sends it again if need be.</source>
        <translation>الجهاز الذي ما زالت إحداها في قائمة انتظاره يرسلها من جديد عند الحاجة.</translation>
    </message>
    <message numerus="yes">
        <source>Whether %n of them can be settled is known only once what has arrived was read, as no SHA-256 of it is kept.</source>
        <translation>
            <numerusform>لا حاجة إلى قراءة ما وصل.</numerusform>
            <numerusform>لا يُعرف إن كان يمكن تسوية واحدة منها إلا بعد قراءة ما وصل، إذ لا تُحفظ قيمة ⁦SHA-256⁩ له.</numerusform>
            <numerusform>لا يُعرف إن كان يمكن تسوية اثنتين منها إلا بعد قراءة ما وصل، إذ لا تُحفظ قيمة ⁦SHA-256⁩ له.</numerusform>
            <numerusform>لا يُعرف إن كان يمكن تسوية %n منها إلا بعد قراءة ما وصل، إذ لا تُحفظ قيمة ⁦SHA-256⁩ له.</numerusform>
            <numerusform>لا يُعرف إن كان يمكن تسوية %n منها إلا بعد قراءة ما وصل، إذ لا تُحفظ قيمة ⁦SHA-256⁩ له.</numerusform>
            <numerusform>لا يُعرف إن كان يمكن تسوية %n منها إلا بعد قراءة ما وصل، إذ لا تُحفظ قيمة ⁦SHA-256⁩ له.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Cloudery on each device that may have them, then let setup settle the rest.</source>
        <translation>افتح Cloudery على كل جهاز قد تكون فيه، ثم دع معالج الإعداد يسوّي الباقي.</translation>
    </message>
    <message>
        <source>The photos of this table are not in this bucket.</source>
        <translation>صور هذا الجدول ليست في هذه الحاوية.</translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation>عمليات رفع غير مكتملة</translation>
    </message>
    <message>
        <source>Nothing lists them, and a queue that was lost does not go on with them.</source>
        <translation>لا تظهر في أي قائمة، وقائمة الانتظار المفقودة لا تتابعها.</translation>
    </message>
</context>
</TS>
