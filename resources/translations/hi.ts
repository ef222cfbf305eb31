<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n बाइट</numerusform>
            <numerusform>%n बाइट</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} of {whole}</source>
        <translation>{whole} में से {some}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n सेकंड बाकी</numerusform>
            <numerusform>%n सेकंड बाकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n मिनट बाकी</numerusform>
            <numerusform>%n मिनट बाकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n घंटा बाकी</numerusform>
            <numerusform>%n घंटे बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>By upload, newest first</source>
        <translation>अपलोड के क्रम में, नई पहले</translation>
    </message>
    <message>
        <source>Larger than 10 MB</source>
        <translation>10 MB से बड़ी</translation>
    </message>
    <message>
        <source>Larger than 5 MB</source>
        <translation>5 MB से बड़ी</translation>
    </message>
    <message>
        <source>Smaller than 1 MB</source>
        <translation>1 MB से छोटी</translation>
    </message>
    <message>
        <source>Search names, or type:heic…</source>
        <translation>नाम खोजें, या type:heic…</translation>
    </message>
    <message>
        <source>Search photos</source>
        <translation>फ़ोटो खोजें</translation>
    </message>
    <message>
        <source>Words of the name, and filters such as</source>
        <translation>नाम के शब्द, और फ़िल्टर, जैसे</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>खोज साफ़ करें</translation>
    </message>
    <message>
        <source>Clear search (Escape)</source>
        <translation>खोज साफ़ करें (Escape)</translation>
    </message>
    <message>
        <source>Filter by type, date, size or camera</source>
        <translation>प्रकार, तारीख, आकार या कैमरे से फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>फ़ोटो का क्रम</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>In {year}</source>
        <translation>{year} में</translation>
    </message>
    <message>
        <source>Since {year}</source>
        <translation>{year} से</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>No cloud yet</source>
        <translation>अभी कोई क्लाउड नहीं</translation>
    </message>
    <message>
        <source>the cloud you choose</source>
        <translation>आपके चुने हुए क्लाउड</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>कुंजी दर्ज करें…</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>अभी सेट अप नहीं है</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>सैंडबॉक्स शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>कनेक्ट हो रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>%n new photo(s) in “{folder}”</source>
        <translation>
            <numerusform>“{folder}” में %n नई फ़ोटो</numerusform>
            <numerusform>“{folder}” में %n नई फ़ोटो</numerusform>
        </translation>
    </message>
    <message>
        <source>“{folder}” is not watched.</source>
        <translation>“{folder}” की निगरानी नहीं हो रही।</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>सेटिंग…</translation>
    </message>
    <message>
        <source>Photos are still being saved on this computer.</source>
        <translation>फ़ोटो अभी इस कंप्यूटर पर सहेजे जा रहे हैं।</translation>
    </message>
    <message>
        <source>Wait until they are, or connect now: save those that are missing again.</source>
        <translation>उनके सहेजे जाने तक रुकें, या अभी कनेक्ट करें: जो छूट जाएँ उन्हें फिर से सहेजें।</translation>
    </message>
    <message>
        <source>Wait until they are up, or connect now: the rest goes on when you come back.</source>
        <translation>उनके अपलोड होने तक रुकें, या अभी कनेक्ट करें: बाकी आपके लौटने पर आगे बढ़ेंगे।</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>अभी कनेक्ट करें</translation>
    </message>
    <message>
        <source>Photos are still going up to your own bucket.</source>
        <translation>फ़ोटो अब भी आपके अपने बकेट में अपलोड हो रही हैं।</translation>
    </message>
    <message>
        <source>Photos are still going up to the sandbox on this computer.</source>
        <translation>फ़ोटो अब भी इस कंप्यूटर के सैंडबॉक्स में अपलोड हो रही हैं।</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>सैंडबॉक्स</translation>
    </message>
    <message>
        <source>the sandbox on this computer</source>
        <translation>इस कंप्यूटर के सैंडबॉक्स</translation>
    </message>
    <message>
        <source>your own bucket</source>
        <translation>आपके अपने बकेट</translation>
    </message>
    <message>
        <source>Cloudery is being closed.</source>
        <translation>Cloudery बंद हो रहा है।</translation>
    </message>
    <message>
        <source>“{text}” is no speed such as 2 MB/s, and not “off”.</source>
        <translation>“{text}” न तो 2 MB/s जैसी कोई गति है, न “off”।</translation>
    </message>
    <message>
        <source>“{time}” is no time of day.</source>
        <translation>“{time}” दिन का कोई समय नहीं है।</translation>
    </message>
    <message>
        <source>“{text}” is less than {speed}.</source>
        <translation>“{text}” {speed} से कम है।</translation>
    </message>
    <message>
        <source>“{entry}” is for a time that has a speed already.</source>
        <translation>“{entry}” ऐसे समय के लिए है जिसकी गति पहले से तय है।</translation>
    </message>
    <message>
        <source>an address with https:// or http:// and nothing after the host and port, such as https://minio.example.com:9000</source>
        <translation>https:// या http:// वाला पता, जिसमें होस्ट और पोर्ट के बाद कुछ न हो, जैसे https://minio.example.com:9000</translation>
    </message>
    <message>
        <source>3 to 63 lower-case letters, digits, dots and hyphens, with a letter or digit first and last, such as holiday-photos</source>
        <translation>3 से 63 छोटे अंग्रेज़ी अक्षर, अंक, बिंदु और हाइफ़न, जिनमें पहला और आख़िरी कोई अक्षर या अंक हो, जैसे holiday-photos</translation>
    </message>
    <message>
        <source>a name without two dots side by side</source>
        <translation>ऐसा नाम जिसमें दो बिंदु साथ-साथ न हों</translation>
    </message>
    <message>
        <source>a name that does not look like an IP address</source>
        <translation>ऐसा नाम जो IP पते जैसा न दिखे</translation>
    </message>
    <message>
        <source>a name that does not begin with xn--, sthree- or amzn-s3-demo- and does not end with -s3alias, --ol-s3, .mrap, --x-s3 or --table-s3: Amazon keeps these for itself</source>
        <translation>ऐसा नाम जो xn--, sthree- या amzn-s3-demo- से शुरू न हो और -s3alias, --ol-s3, .mrap, --x-s3 या --table-s3 पर ख़त्म न हो: ये Amazon ने अपने लिए रखे हैं</translation>
    </message>
    <message>
        <source>the name of a region, such as ap-south-1</source>
        <translation>किसी क्षेत्र का नाम, जैसे ap-south-1</translation>
    </message>
    <message>
        <source>3 to 255 letters, digits, underscores, dots and hyphens, such as photos</source>
        <translation>3 से 255 अंग्रेज़ी अक्षर, अंक, अंडरस्कोर, बिंदु और हाइफ़न, जैसे photos</translation>
    </message>
    <message>
        <source>a name that is not empty and has at most 2048 bytes</source>
        <translation>ऐसा नाम जो ख़ाली न हो और 2048 बाइट से लंबा न हो</translation>
    </message>
    <message>
        <source>the name of a profile of the AWS tools, such as holiday</source>
        <translation>AWS टूल की किसी प्रोफ़ाइल का नाम, जैसे holiday</translation>
    </message>
    <message>
        <source>a host name without https:// and without a path, such as d111111abcdef8.cloudfront.net</source>
        <translation>https:// और पाथ के बिना होस्ट का नाम, जैसे d111111abcdef8.cloudfront.net</translation>
    </message>
    <message>
        <source>8 to 20 capital letters and digits, such as E1A2B3C4D5E6F7</source>
        <translation>8 से 20 बड़े अंग्रेज़ी अक्षर और अंक, जैसे E1A2B3C4D5E6F7</translation>
    </message>
    <message>
        <source>capital letters and digits, such as K2JCJMDEHXQW5F</source>
        <translation>बड़े अंग्रेज़ी अक्षर और अंक, जैसे K2JCJMDEHXQW5F</translation>
    </message>
    <message>
        <source>the whole path of a file, such as ~/keys/cloudfront.pem</source>
        <translation>फ़ाइल का पूरा पाथ, जैसे ~/keys/cloudfront.pem</translation>
    </message>
    <message>
        <source>a speed such as 2 MB/s, “off”, or a plan such as 08:00 1 MB/s, 18:00 off, Sat-Sun off</source>
        <translation>2 MB/s जैसी कोई गति, “off”, या 08:00 1 MB/s, 18:00 off, Sat-Sun off जैसी कोई योजना</translation>
    </message>
    <message>
        <source>a text with {url} and, if you like, other placeholders in it, such as {example}. There are {placeholders}; {two_braces} is a brace</source>
        <translation>ऐसा टेक्स्ट जिसमें {url} हो और, आप चाहें तो, दूसरे प्लेसहोल्डर भी, जैसे {example}। ये उपलब्ध हैं: {placeholders}; {two_braces} से एक धनु कोष्ठक बनता है</translation>
    </message>
    <message>
        <source>a whole number of megabytes up to 999999, such as 1000; 0 keeps none</source>
        <translation>999999 तक मेगाबाइट की पूर्ण संख्या, जैसे 1000; 0 लिखने पर कुछ नहीं रखा जाता</translation>
    </message>
    <message>
        <source>the whole paths of folders, one a line, such as ~/Pictures/Camera</source>
        <translation>फ़ोल्डरों के पूरे पाथ, हर पंक्ति में एक, जैसे ~/Pictures/Camera</translation>
    </message>
    <message>
        <source>a name without dots: the certificate of Amazon S3 does not cover the secure address of a bucket with dots</source>
        <translation>ऐसा नाम जिसमें बिंदु न हों: बिंदुओं वाले बकेट के सुरक्षित पते पर Amazon S3 का प्रमाणपत्र लागू नहीं होता</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between choices</comment>
        <translation> या </translation>
    </message>
    <message>
        <source>Expected: {expected}.</source>
        <translation>यह होना चाहिए: {expected}।</translation>
    </message>
    <message>
        <source>It needs {setting}: {expected}.</source>
        <translation>इसके लिए {setting} ज़रूरी है: {expected}।</translation>
    </message>
    <message>
        <source>There is a profile “{name}” already.</source>
        <translation>“{name}” नाम की प्रोफ़ाइल पहले से है।</translation>
    </message>
    <message>
        <source>Two names that differ only in capitals cannot be told apart on every computer.</source>
        <translation>जिन दो नामों में सिर्फ़ छोटे-बड़े अक्षरों का अंतर हो, उन्हें हर कंप्यूटर अलग नहीं मानता।</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>there is no setting “{setting}”.</source>
        <translation>“{setting}” नाम की कोई सेटिंग नहीं है।</translation>
    </message>
    <message>
        <source>The settings are: {settings}.</source>
        <translation>सेटिंग ये हैं: {settings}।</translation>
    </message>
    <message>
        <source>Did you mean “{setting}”?</source>
        <translation>क्या आपका मतलब “{setting}” था?</translation>
    </message>
    <message>
        <source>{setting} must be a text in quotes, and not empty.</source>
        <translation>{setting} उद्धरण चिह्नों में लिखा टेक्स्ट होना चाहिए, और ख़ाली नहीं होना चाहिए।</translation>
    </message>
    <message>
        <source>{setting} is missing.</source>
        <translation>{setting} मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>{setting} is not right.</source>
        <translation>{setting} सही नहीं है।</translation>
    </message>
    <message>
        <source>{setting} is “{value}”.</source>
        <translation>{setting} का मान “{value}” है।</translation>
    </message>
    <message>
        <source>The variable {variable} is not right.</source>
        <translation>वैरिएबल {variable} सही नहीं है।</translation>
    </message>
    <message>
        <source>The variable {variable} is “{value}”.</source>
        <translation>वैरिएबल {variable} का मान “{value}” है।</translation>
    </message>
    <message>
        <source>Whether Cloudery starts with the system cannot be changed.</source>
        <translation>सिस्टम के साथ Cloudery के शुरू होने की सेटिंग बदली नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Check that you may write to {folder}.</source>
        <translation>देखें कि आपको {folder} में लिखने की अनुमति है।</translation>
    </message>
    <message>
        <source>Uploading photos</source>
        <translation>फ़ोटो अपलोड हो रही हैं</translation>
    </message>
    <message>
        <source>Whether Cloudery is under “Open with” cannot be changed.</source>
        <translation>“इसके साथ खोलें” में Cloudery को दिखाने की सेटिंग बदली नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>देखें कि आपको वहाँ लिखने की अनुमति है।</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>of a licence</comment>
        <translation>नहीं बताया गया</translation>
    </message>
    <message>
        <source>Something went wrong inside Cloudery.</source>
        <translation>Cloudery के अंदर कुछ गड़बड़ हो गई।</translation>
    </message>
    <message>
        <source>The log tells more.</source>
        <translation>ज़्यादा जानकारी लॉग में है।</translation>
    </message>
    <message>
        <source>{number} mm</source>
        <translation>{number} मि॰मी॰</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} से॰</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>फ़ाइल वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>Look where the photo is now, and take it from there.</source>
        <translation>देखें कि फ़ोटो अब कहाँ है, और उसे वहीं से लें।</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>आपको यह फ़ाइल पढ़ने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Give yourself permission to read it, then try again.</source>
        <translation>ख़ुद को इसे पढ़ने की अनुमति दें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk could not read this file.</source>
        <translation>डिस्क यह फ़ाइल नहीं पढ़ सकी।</translation>
    </message>
    <message>
        <source>Check that the drive or card is firmly connected, then try again.</source>
        <translation>देखें कि ड्राइव या कार्ड ठीक से लगा है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The drive this file is on does not answer.</source>
        <translation>यह फ़ाइल जिस ड्राइव पर है, वह जवाब नहीं दे रही।</translation>
    </message>
    <message>
        <source>Connect the drive or the network folder again, then try again.</source>
        <translation>ड्राइव या नेटवर्क फ़ोल्डर को फिर से कनेक्ट करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>यह कोई साधारण फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Copy the photo into a file.</source>
        <translation>फ़ोटो को किसी फ़ाइल में कॉपी करें।</translation>
    </message>
    <message>
        <source>This is a folder, not a photo.</source>
        <translation>यह फ़ोल्डर है, फ़ोटो नहीं।</translation>
    </message>
    <message>
        <source>Add the photos inside it.</source>
        <translation>इसके अंदर की फ़ोटो जोड़ें।</translation>
    </message>
    <message>
        <source>The name of this file is too long.</source>
        <translation>इस फ़ाइल का नाम बहुत लंबा है।</translation>
    </message>
    <message>
        <source>Give it a shorter name.</source>
        <translation>इसे कोई छोटा नाम दें।</translation>
    </message>
    <message>
        <source>This link leads back to itself.</source>
        <translation>यह लिंक घूमकर ख़ुद पर ही लौट आता है।</translation>
    </message>
    <message>
        <source>Add the photo it should lead to.</source>
        <translation>वह फ़ोटो जोड़ें जिस तक इसे पहुँचना चाहिए।</translation>
    </message>
    <message>
        <source>Too many files are open.</source>
        <translation>बहुत ज़्यादा फ़ाइलें खुली हैं।</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Check that other programs can open it.</source>
        <translation>देखें कि दूसरे प्रोग्राम इसे खोल पाते हैं।</translation>
    </message>
    <message>
        <source>The photo ends too early.</source>
        <translation>फ़ोटो अधूरी है।</translation>
    </message>
    <message>
        <source>A part of the file is missing or damaged.</source>
        <translation>फ़ाइल का कोई हिस्सा ग़ायब या ख़राब है।</translation>
    </message>
    <message>
        <source>Copy it again from the camera.</source>
        <translation>इसे कैमरे से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>यह फ़ाइल ख़ाली है।</translation>
    </message>
    <message>
        <source>This is a video.</source>
        <translation>यह वीडियो है।</translation>
    </message>
    <message>
        <source>Cloudery takes photos only.</source>
        <translation>Cloudery सिर्फ़ फ़ोटो लेता है।</translation>
    </message>
    <message>
        <source>This is not a photo.</source>
        <translation>यह फ़ोटो नहीं है।</translation>
    </message>
    <message>
        <source>Cloudery takes JPEG, PNG, HEIC and the like.</source>
        <translation>Cloudery JPEG, PNG, HEIC जैसी फ़ाइलें लेता है।</translation>
    </message>
    <message>
        <source>There is not enough memory to show this photo.</source>
        <translation>यह फ़ोटो दिखाने के लिए मेमोरी कम है।</translation>
    </message>
    <message>
        <source>It can be uploaded all the same.</source>
        <translation>फिर भी इसे अपलोड किया जा सकता है।</translation>
    </message>
    <message>
        <source>The photo is damaged.</source>
        <translation>फ़ोटो ख़राब है।</translation>
    </message>
    <message>
        <source>Its content cannot be read as a picture.</source>
        <translation>इसकी सामग्री तस्वीर के रूप में नहीं पढ़ी जा सकती।</translation>
    </message>
    <message>
        <source>Copy it again from the camera, and check that it opens in another program.</source>
        <translation>इसे कैमरे से फिर कॉपी करें, और देखें कि यह किसी दूसरे प्रोग्राम में खुलती है।</translation>
    </message>
    <message>
        <source>There is no preview inside this RAW photo.</source>
        <translation>इस RAW फ़ोटो के अंदर कोई झलक नहीं है।</translation>
    </message>
    <message>
        <source>Its structure is damaged.</source>
        <translation>इसकी संरचना ख़राब है।</translation>
    </message>
    <message>
        <source>The video behind the picture is damaged.</source>
        <translation>तस्वीर के पीछे जुड़ा वीडियो ख़राब है।</translation>
    </message>
    <message>
        <source>The video in it has a track that may tell the position.</source>
        <translation>इसके वीडियो में ऐसा ट्रैक है जिससे जगह पता चल सकती है।</translation>
    </message>
    <message>
        <source>The position could not be removed.</source>
        <translation>जगह की जानकारी हटाई नहीं जा सकी।</translation>
    </message>
    <message>
        <source>The metadata could not be removed.</source>
        <translation>मेटाडेटा हटाया नहीं जा सका।</translation>
    </message>
    <message>
        <source>Upload it as it is if you don&apos;t mind, or leave it out.</source>
        <translation>आपको आपत्ति न हो तो इसे ऐसे ही अपलोड करें, नहीं तो छोड़ दें।</translation>
    </message>
    <message>
        <source>Nobody knows where a {format} file keeps it.</source>
        <translation>यह पता नहीं कि {format} फ़ाइल में यह जानकारी कहाँ रहती है।</translation>
    </message>
    <message>
        <source>It is a raw photo, which cannot be developed without its metadata.</source>
        <translation>यह RAW फ़ोटो है, जिसे मेटाडेटा के बिना डेवलप नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>What the camera wrote beside its pixels may tell the position.</source>
        <translation>कैमरे ने पिक्सेल के साथ जो लिखा है, उससे जगह पता चल सकती है।</translation>
    </message>
    <message>
        <source>Nobody knows what its part “{name}” tells.</source>
        <translation>यह पता नहीं कि इसका हिस्सा “{name}” क्या बताता है।</translation>
    </message>
    <message>
        <source>A part of its metadata lies outside the file.</source>
        <translation>इसके मेटाडेटा का एक हिस्सा फ़ाइल के बाहर है।</translation>
    </message>
    <message>
        <source>Its metadata is unusually large.</source>
        <translation>इसका मेटाडेटा असामान्य रूप से बड़ा है।</translation>
    </message>
    <message>
        <source>The file became shorter.</source>
        <translation>फ़ाइल छोटी हो गई।</translation>
    </message>
    <message>
        <source>Parts of its metadata lie one over the other.</source>
        <translation>इसके मेटाडेटा के हिस्से एक-दूसरे पर चढ़े हुए हैं।</translation>
    </message>
    <message>
        <source>Its EXIF is of an unusual kind.</source>
        <translation>इसका EXIF असामान्य किस्म का है।</translation>
    </message>
    <message>
        <source>Its EXIF is damaged.</source>
        <translation>इसका EXIF ख़राब है।</translation>
    </message>
    <message>
        <source>Its XMP is damaged.</source>
        <translation>इसका XMP ख़राब है।</translation>
    </message>
    <message>
        <source>Its IPTC is damaged.</source>
        <translation>इसका IPTC ख़राब है।</translation>
    </message>
    <message>
        <source>Its Photoshop data is damaged.</source>
        <translation>इसका Photoshop डेटा ख़राब है।</translation>
    </message>
    <message>
        <source>A picture in it lies in pieces.</source>
        <translation>इसके अंदर की एक तस्वीर टुकड़ों में बँटी है।</translation>
    </message>
    <message>
        <source>Its structure is unusual.</source>
        <translation>इसकी संरचना असामान्य है।</translation>
    </message>
    <message>
        <source>The data of its thermal camera may tell the position.</source>
        <translation>इसके थर्मल कैमरे के डेटा से जगह पता चल सकती है।</translation>
    </message>
    <message>
        <source>It has no preview, which should tell of it.</source>
        <translation>इसमें झलक नहीं है, जबकि होनी चाहिए थी।</translation>
    </message>
    <message>
        <source>What its maker&apos;s camera keeps in it may tell the position.</source>
        <translation>कैमरा बनाने वाली कंपनी इसमें जो रखती है, उससे जगह पता चल सकती है।</translation>
    </message>
    <message>
        <source>What the camera put behind the picture may tell the position.</source>
        <translation>कैमरे ने तस्वीर के पीछे जो जोड़ा है, उससे जगह पता चल सकती है।</translation>
    </message>
    <message>
        <source>Too much follows the picture.</source>
        <translation>तस्वीर के बाद बहुत ज़्यादा डेटा है।</translation>
    </message>
    <message>
        <source>The photo&apos;s file is too large to preview.</source>
        <translation>फ़ोटो की फ़ाइल झलक दिखाने के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>This photo is too large for a preview.</source>
        <translation>यह फ़ोटो झलक के लिए बहुत बड़ी है।</translation>
    </message>
    <message numerus="yes">
        <source>It has %n million pixels ({width} × {height}).</source>
        <translation>
            <numerusform>यह %n मेगापिक्सेल की है ({width} × {height})।</numerusform>
            <numerusform>यह %n मेगापिक्सेल की है ({width} × {height})।</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos cannot be listed.</source>
        <translation>फ़ोटो की सूची नहीं मिल सकी।</translation>
    </message>
    <message>
        <source>The file of deletions is not open.</source>
        <translation>मिटाई गई फ़ोटो की फ़ाइल खुली नहीं है।</translation>
    </message>
    <message>
        <source>it was written by a newer Cloudery</source>
        <translation>इसे Cloudery के किसी नए संस्करण ने लिखा है</translation>
    </message>
    <message>
        <source>Cloudery cannot write down what you delete.</source>
        <translation>आप जो मिटाते हैं, Cloudery उसे दर्ज नहीं कर सकता।</translation>
    </message>
    <message>
        <source>The system says of its data folder: {trouble}. What is not gone from the cloud when Cloudery is closed comes back.</source>
        <translation>इसके डेटा फ़ोल्डर के बारे में सिस्टम का संदेश: {trouble}। Cloudery बंद होने तक जो क्लाउड से नहीं मिटा होगा, वह लौट आएगा।</translation>
    </message>
    <message>
        <source>Free some space or make the folder writable, then open Cloudery again.</source>
        <translation>कुछ जगह ख़ाली करें या फ़ोल्डर को लिखने लायक बनाएँ, फिर Cloudery दोबारा खोलें।</translation>
    </message>
    <message>
        <source>This photo is too large to preview.</source>
        <translation>यह फ़ोटो झलक दिखाने के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>This photo cannot be shown.</source>
        <translation>यह फ़ोटो दिखाई नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Its link has ended, or it is not in the bucket.</source>
        <translation>इसके लिंक की अवधि पूरी हो गई है, या यह बकेट में नहीं है।</translation>
    </message>
    <message>
        <source>Refresh to try again.</source>
        <translation>फिर कोशिश करने के लिए ताज़ा करें।</translation>
    </message>
    <message>
        <source>It is not in the bucket, or the bucket lets nobody read it.</source>
        <translation>यह बकेट में नहीं है, या बकेट किसी को इसे पढ़ने नहीं देता।</translation>
    </message>
    <message>
        <source>If it is so with all photos, check the connection.</source>
        <translation>अगर सभी फ़ोटो के साथ ऐसा हो, तो कनेक्शन जाँचें।</translation>
    </message>
    <message>
        <source>It is not in the bucket.</source>
        <translation>यह बकेट में नहीं है।</translation>
    </message>
    <message>
        <source>Its address answered {status}.</source>
        <translation>इसके पते का जवाब {status} था।</translation>
    </message>
    <message>
        <source>This photo cannot be shown yet.</source>
        <translation>यह फ़ोटो अभी दिखाई नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Its link is made once there is a connection.</source>
        <translation>कनेक्शन होते ही इसका लिंक बन जाएगा।</translation>
    </message>
    <message>
        <source>Its address does not answer.</source>
        <translation>इसका पता जवाब नहीं दे रहा।</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved.</source>
        <translation>“{name}” सहेजी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>It has no link.</source>
        <translation>इसका कोई लिंक नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” was not saved.</source>
        <translation>“{name}” सहेजी नहीं गई।</translation>
    </message>
    <message>
        <source>What came is not the photo that was uploaded: its checksum is another.</source>
        <translation>जो मिला वह अपलोड की गई फ़ोटो नहीं है: उसका चेकसम अलग है।</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, the photo in the bucket was changed.</source>
        <translation>फिर कोशिश करें। अगर ऐसा ही रहे, तो बकेट में फ़ोटो बदल दी गई है।</translation>
    </message>
    <message>
        <source>Refresh, then try again.</source>
        <translation>ताज़ा करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>There is no room left on the disk of “{folder}”.</source>
        <translation>“{folder}” की डिस्क पर जगह नहीं बची।</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>कुछ जगह ख़ाली करें, या कोई दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The system says of “{folder}”: {trouble}.</source>
        <translation>“{folder}” के बारे में सिस्टम का संदेश: {trouble}।</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>कोई दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>There is no filter “{filter}:”.</source>
        <translation>“{filter}:” नाम का कोई फ़िल्टर नहीं है।</translation>
    </message>
    <message>
        <source>There are type, camera, after, before, taken-after, taken-before, larger and smaller. A name with a colon goes between quotes.</source>
        <translation>फ़िल्टर ये हैं: type, camera, after, before, taken-after, taken-before, larger और smaller। जिस नाम में कोलन हो, उसे उद्धरण चिह्नों में लिखें।</translation>
    </message>
    <message>
        <source>No photo has two types.</source>
        <translation>किसी फ़ोटो के दो प्रकार नहीं होते।</translation>
    </message>
    <message>
        <source>For either, write type:heic,png.</source>
        <translation>दोनों में से किसी एक के लिए type:heic,png लिखें।</translation>
    </message>
    <message>
        <source>Which type?</source>
        <translation>कौन-सा प्रकार?</translation>
    </message>
    <message>
        <source>No photo is of the type “{type}”.</source>
        <translation>“{type}” प्रकार की कोई फ़ोटो नहीं होती।</translation>
    </message>
    <message>
        <source>There are {types}.</source>
        <translation>प्रकार ये हैं: {types}।</translation>
    </message>
    <message>
        <source>Write a part of its maker or model, like camera:pixel or camera:&quot;eos r5&quot;.</source>
        <translation>camera:pixel या camera:&quot;eos r5&quot; की तरह इसकी कंपनी या मॉडल के नाम का कोई हिस्सा लिखें।</translation>
    </message>
    <message>
        <source>Which camera?</source>
        <translation>कौन-सा कैमरा?</translation>
    </message>
    <message>
        <source>There is no day {day}.</source>
        <translation>{day} तारीख होती ही नहीं।</translation>
    </message>
    <message>
        <source>“{text}” is no day.</source>
        <translation>“{text}” कोई तारीख नहीं है।</translation>
    </message>
    <message>
        <source>From when? “{filter}:” wants a day.</source>
        <translation>कब से? “{filter}:” के साथ तारीख चाहिए।</translation>
    </message>
    <message>
        <source>Write a day, a month or a year, like {filter}:2026-05-31, {filter}:2026-05 or {filter}:today.</source>
        <translation>{filter}:2026-05-31, {filter}:2026-05 या {filter}:today जैसा कोई दिन, महीना या साल लिखें।</translation>
    </message>
    <message>
        <source>“{filter}:” wants a size.</source>
        <translation>“{filter}:” के साथ आकार चाहिए।</translation>
    </message>
    <message>
        <source>“{text}” is no size.</source>
        <translation>“{text}” कोई आकार नहीं है।</translation>
    </message>
    <message>
        <source>Write a size, like larger:5MB or smaller:500kB.</source>
        <translation>larger:5MB या smaller:500kB जैसा कोई आकार लिखें।</translation>
    </message>
    <message>
        <source>A brace stands alone. Write {url} for a placeholder, and {{ or }} for a brace.</source>
        <translation>एक धनु कोष्ठक अकेला है। प्लेसहोल्डर के लिए {url} लिखें, और कोष्ठक के लिए {{ या }}।</translation>
    </message>
    <message>
        <source>There is no {wrong}. There are {placeholders}.</source>
        <translation>{wrong} जैसा कुछ नहीं है। ये उपलब्ध हैं: {placeholders}।</translation>
    </message>
    <message>
        <source>“{how}” in {wrong} is not known. There are :html and :markdown.</source>
        <translation>{wrong} में “{how}” मान्य नहीं है। :html और :markdown उपलब्ध हैं।</translation>
    </message>
    <message>
        <source>There is no {url} in it, so it would not lead to the photo.</source>
        <translation>इसमें {url} नहीं है, इसलिए यह फ़ोटो तक नहीं ले जाएगा।</translation>
    </message>
    <message>
        <source>Your photos are safe where they are. Restart Cloudery if it behaves oddly.</source>
        <translation>आपकी फ़ोटो जहाँ हैं, वहाँ सुरक्षित हैं। अगर Cloudery ठीक से न चले, तो उसे फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>A report is in {file}. It stays on this computer.</source>
        <translation>रिपोर्ट {file} में है। यह इसी कंप्यूटर पर रहती है।</translation>
    </message>
    <message>
        <source>The report has no keys, links or names of photos in it.</source>
        <translation>रिपोर्ट में कोई कुंजी, लिंक या फ़ोटो का नाम नहीं है।</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>कुछ गड़बड़ हो गई</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>रिपोर्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>A name is made of 1 to 64 letters (a to z), digits, hyphens and underscores.</source>
        <translation>नाम 1 से 64 अंग्रेज़ी अक्षरों (a से z), अंकों, हाइफ़न और अंडरस्कोर से बनता है।</translation>
    </message>
    <message>
        <source>Windows has this name for itself.</source>
        <translation>यह नाम Windows ने अपने लिए रखा है।</translation>
    </message>
    <message>
        <source>The sandbox has this name for itself.</source>
        <translation>यह नाम सैंडबॉक्स के लिए रखा गया है।</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a profile.</source>
        <translation>प्रोफ़ाइल का नाम “{name}” नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read.</source>
        <translation>{file} की सेटिंग पढ़ी नहीं जा सकीं।</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not UTF-8 text.</source>
        <translation>{file}, पंक्ति {line}: यह UTF-8 टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>Save the file again as UTF-8. The file is {file}.</source>
        <translation>फ़ाइल को UTF-8 में फिर से सहेजें। फ़ाइल यह है: {file}।</translation>
    </message>
    <message>
        <source>{file}, line {line}: this cannot be understood.</source>
        <translation>{file}, पंक्ति {line}: यह समझ में नहीं आया।</translation>
    </message>
    <message>
        <source>A setting is written like this: bucket = &quot;holiday-photos&quot;. The file is {file}.</source>
        <translation>सेटिंग ऐसे लिखी जाती है: bucket = &quot;holiday-photos&quot;। फ़ाइल यह है: {file}।</translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>{file}: {what}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {what}</source>
        <translation>{file}, पंक्ति {line}: {what}</translation>
    </message>
    <message>
        <source>The profiles there: none.</source>
        <translation>वहाँ कोई प्रोफ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>The profiles there: {names}.</source>
        <translation>वहाँ ये प्रोफ़ाइल हैं: {names}।</translation>
    </message>
    <message>
        <source>There is no profile “{name}” in {file}.</source>
        <translation>{file} में “{name}” नाम की कोई प्रोफ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>क्या आपका मतलब “{name}” था?</translation>
    </message>
    <message>
        <source>Did you mean “{name}” ({file}, line {line})?</source>
        <translation>क्या आपका मतलब “{name}” था ({file}, पंक्ति {line})?</translation>
    </message>
    <message>
        <source>The file is {file}.</source>
        <translation>फ़ाइल यह है: {file}।</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be changed here.</source>
        <translation>{file} की सेटिंग यहाँ नहीं बदली जा सकतीं।</translation>
    </message>
    <message>
        <source>They are written in an unusual way.</source>
        <translation>ये असामान्य तरीके से लिखी गई हैं।</translation>
    </message>
    <message>
        <source>Change them in a text editor, with one table [profiles.NAME] for each profile.</source>
        <translation>इन्हें टेक्स्ट एडिटर में बदलें, हर प्रोफ़ाइल के लिए एक तालिका [profiles.NAME] के साथ।</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {file}.</source>
        <translation>सेटिंग {file} में सहेजी नहीं जा सकीं।</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write to this folder.</source>
        <translation>देखें कि डिस्क पर जगह है और आपको इस फ़ोल्डर में लिखने की अनुमति है।</translation>
    </message>
    <message>
        <source>Settings stand under [profiles.NAME], for example [profiles.default].</source>
        <translation>सेटिंग [profiles.NAME] के नीचे लिखी जाती हैं, जैसे [profiles.default]।</translation>
    </message>
    <message>
        <source>nothing is known of “{key}”.</source>
        <translation>“{key}” अज्ञात है।</translation>
    </message>
    <message>
        <source>“profiles” holds no profiles.</source>
        <translation>“profiles” में कोई प्रोफ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” is no profile.</source>
        <translation>“{name}” कोई प्रोफ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Cloudery Desktop {version} is there.</source>
        <translation>Cloudery Desktop {version} आ गया है।</translation>
    </message>
    <message>
        <source>You have {version}.</source>
        <translation>आपके पास {version} है।</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>नया क्या है देखें</translation>
    </message>
    <message>
        <source>Cloudery cannot be opened</source>
        <translation>Cloudery खुल नहीं सका</translation>
    </message>
    <message>
        <source>Check cloudfront_private_key in the settings.</source>
        <translation>सेटिंग में cloudfront_private_key जाँचें।</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>{file} नाम की कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}.</source>
        <translation>फ़ाइल {file} पढ़ी नहीं जा सकी: {reason}।</translation>
    </message>
    <message>
        <source>{file} is locked with a passphrase.</source>
        <translation>{file} पासफ़्रेज़ से बंद है।</translation>
    </message>
    <message>
        <source>Save it without one (openssl pkey -in LOCKED -out OPEN), in a file only you can read.</source>
        <translation>इसे पासफ़्रेज़ के बिना सहेजें (openssl pkey -in LOCKED -out OPEN), ऐसी फ़ाइल में जिसे सिर्फ़ आप पढ़ सकें।</translation>
    </message>
    <message>
        <source>{file} is the public key: CloudFront has that one.</source>
        <translation>{file} सार्वजनिक कुंजी है: वह CloudFront के पास रहती है।</translation>
    </message>
    <message>
        <source>{file} is not a private key in PEM form.</source>
        <translation>{file} PEM रूप में निजी कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>CloudFront takes RSA keys of 2048 bits and ECDSA keys on the curve P-256.</source>
        <translation>CloudFront 2048 बिट की RSA कुंजियाँ और P-256 वक्र की ECDSA कुंजियाँ लेता है।</translation>
    </message>
    <message>
        <source>Make such a key, give CloudFront its public half, and set cloudfront_key_pair_id and cloudfront_private_key.</source>
        <translation>ऐसी कुंजी बनाएँ, उसका सार्वजनिक हिस्सा CloudFront को दें, और cloudfront_key_pair_id तथा cloudfront_private_key सेट करें।</translation>
    </message>
    <message>
        <source>The private key for CloudFront links cannot be used.</source>
        <translation>CloudFront लिंक की निजी कुंजी इस्तेमाल नहीं की जा सकती।</translation>
    </message>
    <message>
        <source>This server keeps no SHA-256 of what it received.</source>
        <translation>यह सर्वर मिले हुए डेटा का SHA-256 नहीं रखता।</translation>
    </message>
    <message>
        <source>Set verify_by = &quot;md5&quot; in this profile.</source>
        <translation>इस प्रोफ़ाइल में verify_by = &quot;md5&quot; सेट करें।</translation>
    </message>
    <message>
        <source>What arrived in the bucket is not the photo that was sent.</source>
        <translation>बकेट में जो पहुँचा, वह भेजी गई फ़ोटो नहीं है।</translation>
    </message>
    <message>
        <source>Its size or checksum is another.</source>
        <translation>उसका आकार या चेकसम अलग है।</translation>
    </message>
    <message>
        <source>The photo has not arrived in the bucket.</source>
        <translation>फ़ोटो बकेट में नहीं पहुँची।</translation>
    </message>
    <message>
        <source>If it stays, look for what else changes this bucket.</source>
        <translation>अगर ऐसा ही रहे, तो देखें कि इस बकेट को और कौन बदल रहा है।</translation>
    </message>
    <message>
        <source>Each call that Cloudery makes for a photo was tried.</source>
        <translation>Cloudery फ़ोटो के लिए जितनी कॉल करता है, वे सब आज़माई गईं।</translation>
    </message>
    <message>
        <source>This key may not: {calls}.</source>
        <translation>इस कुंजी को इनकी अनुमति नहीं है: {calls}।</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>अनुमतियाँ</translation>
    </message>
    <message>
        <source>The account&apos;s owner can let setup put that right.</source>
        <translation>खाते का मालिक सेटअप से इसे ठीक करवा सकता है।</translation>
    </message>
    <message>
        <source>All calls are allowed.</source>
        <translation>सभी कॉल की अनुमति है।</translation>
    </message>
    <message>
        <source>No call was refused, but not all came so far.</source>
        <translation>किसी कॉल को मना नहीं किया गया, पर सभी कॉल की बारी नहीं आई।</translation>
    </message>
    <message>
        <source>A photo&apos;s whole way</source>
        <translation>फ़ोटो का पूरा सफ़र</translation>
    </message>
    <message>
        <source>The access key of this profile cannot be changed here.</source>
        <translation>इस प्रोफ़ाइल की ऐक्सेस कुंजी यहाँ नहीं बदली जा सकती।</translation>
    </message>
    <message>
        <source>It is what happens to each of your photos.</source>
        <translation>आपकी हर फ़ोटो के साथ यही होता है।</translation>
    </message>
    <message numerus="yes">
        <source>A photo went up, was seen and was deleted, in less than %n second(s).</source>
        <translation>
            <numerusform>एक फ़ोटो अपलोड हुई, दिखी और मिटाई गई, %n सेकंड से कम में।</numerusform>
            <numerusform>एक फ़ोटो अपलोड हुई, दिखी और मिटाई गई, %n सेकंड से कम में।</numerusform>
        </translation>
    </message>
    <message>
        <source>It failed at {call}: {error}</source>
        <translation>{call} पर विफल रहा: {error}</translation>
    </message>
    <message>
        <source>What was tried with stays: {file}.</source>
        <translation>जाँच में इस्तेमाल हुई यह फ़ाइल वहीं रह गई: {file}।</translation>
    </message>
    <message>
        <source>Link to a photo</source>
        <translation>फ़ोटो का लिंक</translation>
    </message>
    <message>
        <source>It is what you share, and what the window shows its thumbnails from.</source>
        <translation>आप यही साझा करते हैं, और विंडो इसी से थंबनेल दिखाती है।</translation>
    </message>
    <message>
        <source>There was no photo to see.</source>
        <translation>देखने के लिए कोई फ़ोटो नहीं थी।</translation>
    </message>
    <message>
        <source>No answer came ({error}).</source>
        <translation>कोई जवाब नहीं आया ({error})।</translation>
    </message>
    <message>
        <source>Check the domain of the links.</source>
        <translation>लिंक का डोमेन जाँचें।</translation>
    </message>
    <message>
        <source>The link does not show the photo: the server answered {status}.</source>
        <translation>लिंक फ़ोटो नहीं दिखाता: सर्वर का जवाब {status} था।</translation>
    </message>
    <message>
        <source>The link works, and so does the bucket&apos;s own address without a signature.</source>
        <translation>लिंक काम करता है, पर बकेट का अपना पता भी बिना हस्ताक्षर के काम करता है।</translation>
    </message>
    <message>
        <source>It shows the photo.</source>
        <translation>यह फ़ोटो दिखाता है।</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>चेकसम</translation>
    </message>
    <message>
        <source>By it Cloudery knows that every byte of a photo has arrived.</source>
        <translation>इसी से Cloudery जानता है कि फ़ोटो का हर बाइट पहुँच गया।</translation>
    </message>
    <message>
        <source>The server keeps the photo&apos;s SHA-256.</source>
        <translation>सर्वर फ़ोटो का SHA-256 रखता है।</translation>
    </message>
    <message>
        <source>The server keeps the photo&apos;s MD5.</source>
        <translation>सर्वर फ़ोटो का MD5 रखता है।</translation>
    </message>
    <message>
        <source>The server does not keep the digest that this profile asks for.</source>
        <translation>सर्वर वह डाइजेस्ट नहीं रखता जो यह प्रोफ़ाइल माँगती है।</translation>
    </message>
    <message>
        <source>The bucket could not be reached.</source>
        <translation>बकेट तक नहीं पहुँचा जा सका।</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>नेटवर्क कनेक्शन जाँचें।</translation>
    </message>
    <message>
        <source>There is no AWS profile “{name}” on this computer.</source>
        <translation>इस कंप्यूटर पर “{name}” नाम की कोई AWS प्रोफ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>There is no AWS profile of the name that is set on this computer.</source>
        <translation>सेटिंग में दिए नाम की कोई AWS प्रोफ़ाइल इस कंप्यूटर पर नहीं है।</translation>
    </message>
    <message>
        <source>Choose another login or enter an access key in Cloudery.</source>
        <translation>दूसरा लॉगिन चुनें या Cloudery में ऐक्सेस कुंजी दर्ज करें।</translation>
    </message>
    <message>
        <source>A setting of this profile is not valid.</source>
        <translation>इस प्रोफ़ाइल की कोई सेटिंग मान्य नहीं है।</translation>
    </message>
    <message>
        <source>The region is “{region}”.</source>
        <translation>क्षेत्र “{region}” है।</translation>
    </message>
    <message>
        <source>Check the region and the endpoint addresses in the settings.</source>
        <translation>सेटिंग में क्षेत्र और एंडपॉइंट के पते जाँचें।</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>जवाब बीच में ही कट गया।</translation>
    </message>
    <message>
        <source>The AWS login has expired.</source>
        <translation>AWS लॉगिन की अवधि समाप्त हो गई है।</translation>
    </message>
    <message>
        <source>It was renewed, and has ended already by the clock of this computer.</source>
        <translation>इसे नया किया गया था, पर इस कंप्यूटर की घड़ी के हिसाब से यह अभी ही समाप्त हो चुका है।</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, and log in again.</source>
        <translation>इस कंप्यूटर की तारीख और समय जाँचें, और फिर से लॉग इन करें।</translation>
    </message>
    <message>
        <source>Cloudery signs each upload with it; the key itself never leaves this computer.</source>
        <translation>Cloudery हर अपलोड पर इसी से हस्ताक्षर करता है; कुंजी ख़ुद कभी इस कंप्यूटर से बाहर नहीं जाती।</translation>
    </message>
    <message>
        <source>Signatures hold for minutes; Cloudery corrects for a wrong clock, others do not.</source>
        <translation>हस्ताक्षर कुछ मिनट ही मान्य रहते हैं; ग़लत घड़ी को Cloudery सुधार लेता है, दूसरे प्रोग्राम नहीं।</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Its settings are looked at.</source>
        <translation>इसकी सेटिंग देखी जाती हैं।</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>ऐक्सेस कुंजी</translation>
    </message>
    <message>
        <source>It is the account&apos;s root key, which may do everything: let setup make a key for Cloudery.</source>
        <translation>यह खाते की रूट कुंजी है, जो सब कुछ कर सकती है: सेटअप से Cloudery के लिए अलग कुंजी बनवाएँ।</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>{address} cannot be reached ({error}).</source>
        <translation>{address} तक नहीं पहुँचा जा सका ({error})।</translation>
    </message>
    <message>
        <source>Photos go there.</source>
        <translation>फ़ोटो वहीं जाती हैं।</translation>
    </message>
    <message>
        <source>Check the network connection, and s3_endpoint_url if it is set.</source>
        <translation>नेटवर्क कनेक्शन जाँचें, और अगर s3_endpoint_url सेट हो तो उसे भी।</translation>
    </message>
    <message>
        <source>The server tells no time.</source>
        <translation>सर्वर समय नहीं बताता।</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>इस कंप्यूटर की घड़ी सही है।</translation>
    </message>
    <message>
        <source>Let the system set the date and time by itself.</source>
        <translation>सिस्टम को तारीख और समय अपने आप सेट करने दें।</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) behind.</source>
        <translation>
            <numerusform>इस कंप्यूटर की घड़ी %n मिनट पीछे है।</numerusform>
            <numerusform>इस कंप्यूटर की घड़ी %n मिनट पीछे है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n hour(s) behind.</source>
        <translation>
            <numerusform>इस कंप्यूटर की घड़ी %n घंटा पीछे है।</numerusform>
            <numerusform>इस कंप्यूटर की घड़ी %n घंटे पीछे है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n day(s) behind.</source>
        <translation>
            <numerusform>इस कंप्यूटर की घड़ी %n दिन पीछे है।</numerusform>
            <numerusform>इस कंप्यूटर की घड़ी %n दिन पीछे है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) ahead.</source>
        <translation>
            <numerusform>इस कंप्यूटर की घड़ी %n मिनट आगे है।</numerusform>
            <numerusform>इस कंप्यूटर की घड़ी %n मिनट आगे है।</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in the AWS_* variables.</source>
        <translation>यह AWS_* वैरिएबल में है।</translation>
    </message>
    <message>
        <source>It is in the AWS credentials file.</source>
        <translation>यह AWS की credentials फ़ाइल में है।</translation>
    </message>
    <message>
        <source>It is in the AWS config file.</source>
        <translation>यह AWS की config फ़ाइल में है।</translation>
    </message>
    <message>
        <source>It is in this computer&apos;s keychain.</source>
        <translation>यह इस कंप्यूटर के कीचेन में है।</translation>
    </message>
    <message>
        <source>It comes from an SSO login.</source>
        <translation>यह SSO लॉगिन से मिली है।</translation>
    </message>
    <message>
        <source>It comes from an “aws login”.</source>
        <translation>यह “aws login” से मिली है।</translation>
    </message>
    <message>
        <source>It comes from an assumed role.</source>
        <translation>यह अपनाई गई भूमिका (assumed role) से मिली है।</translation>
    </message>
    <message>
        <source>It comes from this computer&apos;s role.</source>
        <translation>यह इस कंप्यूटर की भूमिका (role) से मिली है।</translation>
    </message>
    <message>
        <source>It comes from this container&apos;s role.</source>
        <translation>यह इस कंटेनर की भूमिका (role) से मिली है।</translation>
    </message>
    <message>
        <source>It comes from a program named in the AWS settings.</source>
        <translation>यह AWS सेटिंग में बताए गए प्रोग्राम से मिली है।</translation>
    </message>
    <message>
        <source>It is the one of Cloudery&apos;s own sandbox.</source>
        <translation>यह Cloudery के अपने सैंडबॉक्स की है।</translation>
    </message>
    <message>
        <source>It is in {place}.</source>
        <translation>यह {place} में है।</translation>
    </message>
    <message>
        <source>It belongs to {name} of account {account}.</source>
        <translation>यह खाता {account} में {name} की है।</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n hour(s) ahead.</source>
        <translation>
            <numerusform>इस कंप्यूटर की घड़ी %n घंटा आगे है।</numerusform>
            <numerusform>इस कंप्यूटर की घड़ी %n घंटे आगे है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n day(s) ahead.</source>
        <translation>
            <numerusform>इस कंप्यूटर की घड़ी %n दिन आगे है।</numerusform>
            <numerusform>इस कंप्यूटर की घड़ी %n दिन आगे है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>Each upload needs one.</source>
        <translation>हर अपलोड के लिए एक चाहिए।</translation>
    </message>
    <message>
        <source>Regional address</source>
        <translation>क्षेत्रीय पता</translation>
    </message>
    <message>
        <source>Photos go to {address}.</source>
        <translation>फ़ोटो {address} पर जाती हैं।</translation>
    </message>
    <message>
        <source>Photos would go to {address}, not to {meant}.</source>
        <translation>फ़ोटो {address} पर जाएँगी, {meant} पर नहीं।</translation>
    </message>
    <message>
        <source>The global address (s3.amazonaws.com) redirects, and breaks uploads from web pages.</source>
        <translation>वैश्विक पता (s3.amazonaws.com) दूसरी जगह भेज देता है, और वेब पेजों से अपलोड नहीं होने देता।</translation>
    </message>
    <message>
        <source>Remove AWS_ENDPOINT_URL and the like, or set s3_endpoint_url.</source>
        <translation>AWS_ENDPOINT_URL और उस जैसे वैरिएबल हटाएँ, या s3_endpoint_url सेट करें।</translation>
    </message>
    <message>
        <source>Forms are signed with {algorithm}.</source>
        <translation>फ़ॉर्म पर {algorithm} से हस्ताक्षर होते हैं।</translation>
    </message>
    <message>
        <source>Newer regions take nothing but Signature Version 4.</source>
        <translation>नए क्षेत्र Signature Version 4 के अलावा कुछ नहीं लेते।</translation>
    </message>
    <message>
        <source>Something that is not S3 answered.</source>
        <translation>जवाब S3 से नहीं, किसी और से आया।</translation>
    </message>
    <message>
        <source>Its answer has none of S3&apos;s words. A login page of this network, perhaps.</source>
        <translation>इस जवाब में S3 जैसा कुछ नहीं है। शायद यह इस नेटवर्क का लॉगिन पेज है।</translation>
    </message>
    <message>
        <source>Open any page in your browser, and log in there if asked to.</source>
        <translation>ब्राउज़र में कोई भी पेज खोलें, और पूछे जाने पर वहाँ लॉग इन करें।</translation>
    </message>
    <message>
        <source>Code {code}, request {request}</source>
        <translation>कोड {code}, अनुरोध {request}</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>कोड {code}</translation>
    </message>
    <message>
        <source>request {request}</source>
        <translation>अनुरोध {request}</translation>
    </message>
    <message>
        <source>{reference}, command {command}</source>
        <translation>{reference}, कमांड {command}</translation>
    </message>
    <message>
        <source>command {command}</source>
        <translation>कमांड {command}</translation>
    </message>
    <message>
        <source>The permission to upload had expired.</source>
        <translation>अपलोड की अनुमति की अवधि समाप्त हो गई थी।</translation>
    </message>
    <message>
        <source>It is good for some minutes, by the clock of this computer.</source>
        <translation>इस कंप्यूटर की घड़ी के हिसाब से यह कुछ मिनट ही मान्य रहती है।</translation>
    </message>
    <message>
        <source>If it stays, check the date and time of this computer.</source>
        <translation>अगर ऐसा ही रहे, तो इस कंप्यूटर की तारीख और समय जाँचें।</translation>
    </message>
    <message>
        <source>The bucket did not get what the permission to upload is for.</source>
        <translation>अपलोड की अनुमति जिसके लिए थी, बकेट को वह नहीं मिला।</translation>
    </message>
    <message>
        <source>Something on the way changed the upload, or this is a mistake in Cloudery.</source>
        <translation>रास्ते में किसी ने अपलोड को बदल दिया, या यह Cloudery की ग़लती है।</translation>
    </message>
    <message>
        <source>Retry, perhaps from another network; if it stays, report it with the details.</source>
        <translation>फिर कोशिश करें, हो सके तो किसी दूसरे नेटवर्क से; अगर ऐसा ही रहे, तो विवरण के साथ इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>The form of the upload did not arrive whole.</source>
        <translation>अपलोड का फ़ॉर्म पूरा नहीं पहुँचा।</translation>
    </message>
    <message>
        <source>A proxy or a security program on the way changed it, or this is a mistake in Cloudery.</source>
        <translation>रास्ते में किसी प्रॉक्सी या सुरक्षा प्रोग्राम ने उसे बदल दिया, या यह Cloudery की ग़लती है।</translation>
    </message>
    <message>
        <source>The file has changed since you added it.</source>
        <translation>आपके जोड़ने के बाद फ़ाइल बदल गई है।</translation>
    </message>
    <message>
        <source>Its size is no longer what the permission to upload is for.</source>
        <translation>इसका आकार अब वह नहीं है जिसके लिए अपलोड की अनुमति थी।</translation>
    </message>
    <message>
        <source>Retry to upload the new version.</source>
        <translation>नया संस्करण अपलोड करने के लिए फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The photo was damaged on its way.</source>
        <translation>फ़ोटो रास्ते में ख़राब हो गई।</translation>
    </message>
    <message>
        <source>What the bucket received has another checksum than the file, so it was not kept.</source>
        <translation>बकेट को जो मिला उसका चेकसम फ़ाइल से अलग है, इसलिए उसे नहीं रखा गया।</translation>
    </message>
    <message>
        <source>If it stays, try another network.</source>
        <translation>अगर ऐसा ही रहे, तो किसी दूसरे नेटवर्क से कोशिश करें।</translation>
    </message>
    <message>
        <source>The photo did not arrive whole.</source>
        <translation>फ़ोटो पूरी नहीं पहुँची।</translation>
    </message>
    <message>
        <source>The connection ended too early.</source>
        <translation>कनेक्शन समय से पहले टूट गया।</translation>
    </message>
    <message>
        <source>If it stays, check the network connection of this computer.</source>
        <translation>अगर ऐसा ही रहे, तो इस कंप्यूटर का नेटवर्क कनेक्शन जाँचें।</translation>
    </message>
    <message>
        <source>There is a problem with the AWS account.</source>
        <translation>AWS खाते में कोई समस्या है।</translation>
    </message>
    <message>
        <source>AWS has closed it, or this bucket, until it is solved.</source>
        <translation>AWS ने इसे या इस बकेट को समस्या हल होने तक बंद कर दिया है।</translation>
    </message>
    <message>
        <source>Log in to the AWS console to see why, or ask AWS Support with the details.</source>
        <translation>कारण जानने के लिए AWS कंसोल में लॉग इन करें, या विवरण के साथ AWS Support से पूछें।</translation>
    </message>
    <message>
        <source>The AWS account cannot be used yet.</source>
        <translation>AWS खाता अभी इस्तेमाल नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Its registration is not complete.</source>
        <translation>इसका पंजीकरण पूरा नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Log in to the AWS console and complete it, then retry.</source>
        <translation>AWS कंसोल में लॉग इन करके उसे पूरा करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>This AWS region is not switched on for the account.</source>
        <translation>यह AWS क्षेत्र इस खाते के लिए चालू नहीं है।</translation>
    </message>
    <message>
        <source>Newer regions start switched off.</source>
        <translation>नए क्षेत्र शुरू में बंद रहते हैं।</translation>
    </message>
    <message>
        <source>Switch it on in the AWS console under Account, or set another region in the settings.</source>
        <translation>AWS कंसोल में “Account” के नीचे इसे चालू करें, या सेटिंग में कोई दूसरा क्षेत्र चुनें।</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>इस कंप्यूटर की घड़ी ग़लत है।</translation>
    </message>
    <message>
        <source>The cloud takes only what was signed within the last minutes.</source>
        <translation>क्लाउड वही लेता है जिस पर पिछले कुछ मिनटों में हस्ताक्षर हुए हों।</translation>
    </message>
    <message>
        <source>Set the date and time, or let the system set them, then retry.</source>
        <translation>तारीख और समय सेट करें, या सिस्टम को करने दें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>AWS does not accept the access key.</source>
        <translation>AWS ऐक्सेस कुंजी स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>The secret key is not the one that belongs to this access key.</source>
        <translation>गुप्त कुंजी इस ऐक्सेस कुंजी की नहीं है।</translation>
    </message>
    <message>
        <source>It was deleted or switched off, or it is for another cloud.</source>
        <translation>इसे मिटा या बंद कर दिया गया है, या यह किसी दूसरे क्लाउड की है।</translation>
    </message>
    <message>
        <source>The session token beside it is missing or wrong.</source>
        <translation>इसके साथ का सत्र टोकन मौजूद नहीं है या ग़लत है।</translation>
    </message>
    <message>
        <source>Such a login ends after some hours.</source>
        <translation>ऐसा लॉगिन कुछ घंटों में समाप्त हो जाता है।</translation>
    </message>
    <message>
        <source>AWS does not allow this login.</source>
        <translation>AWS इस लॉगिन की अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>It lacks the permission signin:CreateOAuth2Token.</source>
        <translation>इसके पास signin:CreateOAuth2Token की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>It needs a new code of your security device.</source>
        <translation>इसे आपके सुरक्षा उपकरण का नया कोड चाहिए।</translation>
    </message>
    <message>
        <source>Cloudery cannot use this kind of AWS login.</source>
        <translation>Cloudery इस तरह का AWS लॉगिन इस्तेमाल नहीं कर सकता।</translation>
    </message>
    <message>
        <source>It needs a program part that is not here.</source>
        <translation>इसे प्रोग्राम का एक हिस्सा चाहिए जो यहाँ नहीं है।</translation>
    </message>
    <message>
        <source>The AWS profile of this Cloudery profile does not exist.</source>
        <translation>इस Cloudery प्रोफ़ाइल की AWS प्रोफ़ाइल मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>The AWS settings of this computer have none of this name.</source>
        <translation>इस कंप्यूटर की AWS सेटिंग में इस नाम की कोई प्रोफ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>There is no AWS access key on this computer.</source>
        <translation>इस कंप्यूटर पर कोई AWS ऐक्सेस कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>Without one, Cloudery cannot get into your AWS account.</source>
        <translation>इसके बिना Cloudery आपके AWS खाते तक नहीं पहुँच सकता।</translation>
    </message>
    <message>
        <source>Only half of one is: it has an ID and a secret.</source>
        <translation>सिर्फ़ आधी कुंजी है: पूरी कुंजी में ID और गुप्त हिस्सा, दोनों होते हैं।</translation>
    </message>
    <message>
        <source>The program or service that should give one did not.</source>
        <translation>जिस प्रोग्राम या सेवा से कुंजी मिलनी थी, उसने नहीं दी।</translation>
    </message>
    <message>
        <source>The AWS settings of this computer cannot be used.</source>
        <translation>इस कंप्यूटर की AWS सेटिंग इस्तेमाल नहीं की जा सकतीं।</translation>
    </message>
    <message>
        <source>There is a mistake in “config” or “credentials” in the folder “.aws”.</source>
        <translation>“.aws” फ़ोल्डर की “config” या “credentials” फ़ाइल में कोई ग़लती है।</translation>
    </message>
    <message>
        <source>Correct it, or run “aws configure”.</source>
        <translation>उसे ठीक करें, या “aws configure” चलाएँ।</translation>
    </message>
    <message>
        <source>AWS does not let this login take on its role.</source>
        <translation>AWS इस लॉगिन को अपनी भूमिका (role) नहीं लेने देता।</translation>
    </message>
    <message>
        <source>The role of this AWS profile does not trust it, or it lacks the permission to.</source>
        <translation>इस AWS प्रोफ़ाइल की भूमिका इस पर भरोसा नहीं करती, या इसके पास उसकी अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Enter one in Cloudery, or log in with the AWS tools and try again.</source>
        <translation>Cloudery में कुंजी दर्ज करें, या AWS टूल से लॉगिन करके दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Enter another one in Cloudery, or log in with the AWS tools and try again.</source>
        <translation>Cloudery में दूसरी कुंजी दर्ज करें, या AWS टूल से लॉगिन करके दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Log in again with the AWS tools and try again, or enter an access key in Cloudery.</source>
        <translation>AWS टूल से फिर लॉगिन करके दोबारा कोशिश करें, या Cloudery में ऐक्सेस कुंजी दर्ज करें।</translation>
    </message>
    <message>
        <source>Ask the owner of the AWS account for it, or enter an access key in Cloudery.</source>
        <translation>AWS खाते के मालिक से यह अनुमति माँगें, या Cloudery में ऐक्सेस कुंजी दर्ज करें।</translation>
    </message>
    <message>
        <source>Start Cloudery again from a terminal, which asks for the code, or enter an access key in Cloudery.</source>
        <translation>Cloudery को टर्मिनल से फिर शुरू करें, जो कोड पूछेगा, या Cloudery में ऐक्सेस कुंजी दर्ज करें।</translation>
    </message>
    <message>
        <source>Enter an access key in Cloudery, or choose another login.</source>
        <translation>Cloudery में ऐक्सेस कुंजी दर्ज करें, या दूसरा लॉगिन चुनें।</translation>
    </message>
    <message>
        <source>Ask the owner of the AWS account about it, or enter an access key in Cloudery.</source>
        <translation>AWS खाते के मालिक से इस बारे में पूछें, या Cloudery में ऐक्सेस कुंजी दर्ज करें।</translation>
    </message>
    <message>
        <source>The access key may not use the key that encrypts the photos.</source>
        <translation>ऐक्सेस कुंजी को वह कुंजी इस्तेमाल करने की अनुमति नहीं है जिससे फ़ोटो एन्क्रिप्ट होती हैं।</translation>
    </message>
    <message>
        <source>They are encrypted with AWS KMS, which asks for permissions of its own.</source>
        <translation>फ़ोटो AWS KMS से एन्क्रिप्ट होती हैं, जिसके लिए अलग अनुमतियाँ चाहिए।</translation>
    </message>
    <message>
        <source>Ask the owner of the AWS account for kms:GenerateDataKey and kms:Decrypt.</source>
        <translation>AWS खाते के मालिक से kms:GenerateDataKey और kms:Decrypt की अनुमति माँगें।</translation>
    </message>
    <message>
        <source>The bucket allows no policy that makes photos public.</source>
        <translation>बकेट ऐसी कोई नीति नहीं लेता जो फ़ोटो सार्वजनिक करे।</translation>
    </message>
    <message>
        <source>“Block public access” is switched on for it or for the AWS account.</source>
        <translation>इस पर या AWS खाते पर “Block public access” चालू है।</translation>
    </message>
    <message>
        <source>Keep the photos private, or switch it off in the AWS console.</source>
        <translation>फ़ोटो को निजी ही रखें, या AWS कंसोल में इसे बंद करें।</translation>
    </message>
    <message>
        <source>AWS does not allow this.</source>
        <translation>AWS इसकी अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>A rule of the bucket or of the AWS account forbids it.</source>
        <translation>बकेट या AWS खाते का कोई नियम इसे रोकता है।</translation>
    </message>
    <message>
        <source>Ask the owner of the AWS account about it, with the details.</source>
        <translation>विवरण के साथ AWS खाते के मालिक से इस बारे में पूछें।</translation>
    </message>
    <message>
        <source>The bucket does not accept this upload.</source>
        <translation>बकेट यह अपलोड स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>The access key lacks the permission for it, or the bucket&apos;s policy forbids it.</source>
        <translation>ऐक्सेस कुंजी के पास इसकी अनुमति नहीं है, या बकेट की नीति इसे रोकती है।</translation>
    </message>
    <message>
        <source>Ask the owner of the AWS account.</source>
        <translation>AWS खाते के मालिक से पूछें।</translation>
    </message>
    <message>
        <source>The access key lacks the permission {permission}, or the bucket&apos;s policy forbids it.</source>
        <translation>ऐक्सेस कुंजी के पास {permission} की अनुमति नहीं है, या बकेट की नीति इसे रोकती है।</translation>
    </message>
    <message>
        <source>The access key lacks the permission for it.</source>
        <translation>ऐक्सेस कुंजी के पास इसकी अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Ask the owner of the AWS account for it.</source>
        <translation>AWS खाते के मालिक से यह अनुमति माँगें।</translation>
    </message>
    <message>
        <source>The access key lacks the permission {permission}.</source>
        <translation>ऐक्सेस कुंजी के पास {permission} की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The key that encrypts the photos cannot be used.</source>
        <translation>जिस कुंजी से फ़ोटो एन्क्रिप्ट होती हैं, वह इस्तेमाल नहीं की जा सकती।</translation>
    </message>
    <message>
        <source>It is switched off, deleted or not of this region.</source>
        <translation>वह बंद है, मिटा दी गई है या इस क्षेत्र की नहीं है।</translation>
    </message>
    <message>
        <source>Ask the owner of the AWS account to look at it in AWS KMS.</source>
        <translation>AWS खाते के मालिक से कहें कि AWS KMS में इसे देखें।</translation>
    </message>
    <message>
        <source>The bucket does not exist.</source>
        <translation>बकेट मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>There is none of this name.</source>
        <translation>इस नाम का कोई बकेट नहीं है।</translation>
    </message>
    <message>
        <source>Check the bucket&apos;s name and region in the settings.</source>
        <translation>सेटिंग में बकेट का नाम और क्षेत्र जाँचें।</translation>
    </message>
    <message>
        <source>The bucket&apos;s name is not valid.</source>
        <translation>बकेट का नाम मान्य नहीं है।</translation>
    </message>
    <message>
        <source>It must have 3 to 63 characters: small letters, digits and hyphens.</source>
        <translation>इसमें 3 से 63 वर्ण होने चाहिए: छोटे अंग्रेज़ी अक्षर, अंक और हाइफ़न।</translation>
    </message>
    <message>
        <source>Correct it in the settings.</source>
        <translation>सेटिंग में इसे ठीक करें।</translation>
    </message>
    <message>
        <source>The bucket&apos;s name is taken.</source>
        <translation>बकेट का नाम पहले से लिया जा चुका है।</translation>
    </message>
    <message>
        <source>It belongs to another AWS account; no two buckets in the world share a name.</source>
        <translation>यह किसी दूसरे AWS खाते का है; दुनिया में दो बकेट का एक ही नाम नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Choose another name in the settings.</source>
        <translation>सेटिंग में कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The bucket exists already.</source>
        <translation>बकेट पहले से मौजूद है।</translation>
    </message>
    <message>
        <source>It belongs to this AWS account.</source>
        <translation>यह इसी AWS खाते का है।</translation>
    </message>
    <message>
        <source>Use it as it is, or choose another name in the settings.</source>
        <translation>इसे ऐसे ही इस्तेमाल करें, या सेटिंग में कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The bucket is not empty.</source>
        <translation>बकेट ख़ाली नहीं है।</translation>
    </message>
    <message>
        <source>Only an empty bucket can be deleted.</source>
        <translation>सिर्फ़ ख़ाली बकेट मिटाया जा सकता है।</translation>
    </message>
    <message>
        <source>Delete what is in it first.</source>
        <translation>पहले उसके अंदर की चीज़ें मिटाएँ।</translation>
    </message>
    <message>
        <source>The AWS account can have no more buckets.</source>
        <translation>AWS खाते में और बकेट नहीं बन सकते।</translation>
    </message>
    <message>
        <source>It has reached its limit.</source>
        <translation>इसकी सीमा पूरी हो गई है।</translation>
    </message>
    <message>
        <source>Delete one that is not used, or ask AWS for a higher limit.</source>
        <translation>जो बकेट काम में नहीं है उसे मिटाएँ, या AWS से सीमा बढ़ाने को कहें।</translation>
    </message>
    <message>
        <source>The bucket is in another region.</source>
        <translation>बकेट किसी दूसरे क्षेत्र में है।</translation>
    </message>
    <message>
        <source>Each bucket answers only in its own.</source>
        <translation>हर बकेट सिर्फ़ अपने क्षेत्र में जवाब देता है।</translation>
    </message>
    <message>
        <source>Check the bucket&apos;s region in the settings; the AWS console shows it.</source>
        <translation>सेटिंग में बकेट का क्षेत्र जाँचें; AWS कंसोल में वह दिखता है।</translation>
    </message>
    <message>
        <source>This region does not fit the bucket.</source>
        <translation>यह क्षेत्र बकेट से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>It is another one than the bucket&apos;s, or there is no such region.</source>
        <translation>यह बकेट के क्षेत्र से अलग है, या ऐसा कोई क्षेत्र ही नहीं है।</translation>
    </message>
    <message>
        <source>Check the region in the settings.</source>
        <translation>सेटिंग में क्षेत्र जाँचें।</translation>
    </message>
    <message>
        <source>This address takes no photos.</source>
        <translation>यह पता फ़ोटो नहीं लेता।</translation>
    </message>
    <message>
        <source>It is not that of a bucket; perhaps of a website in front of it.</source>
        <translation>यह किसी बकेट का पता नहीं है; शायद उसके सामने की किसी वेबसाइट का है।</translation>
    </message>
    <message>
        <source>Check the endpoint addresses in the settings.</source>
        <translation>सेटिंग में एंडपॉइंट के पते जाँचें।</translation>
    </message>
    <message>
        <source>This server cannot do what Cloudery needs.</source>
        <translation>Cloudery को जो चाहिए, यह सर्वर वह नहीं कर सकता।</translation>
    </message>
    <message>
        <source>It is not S3 or DynamoDB, or lacks a part of them.</source>
        <translation>यह S3 या DynamoDB नहीं है, या इसमें उनका कोई हिस्सा नहीं है।</translation>
    </message>
    <message>
        <source>The bucket is full.</source>
        <translation>बकेट भर गया है।</translation>
    </message>
    <message>
        <source>The server has no room left for it.</source>
        <translation>सर्वर पर इसके लिए जगह नहीं बची।</translation>
    </message>
    <message>
        <source>Delete photos, or ask who runs the server for more room.</source>
        <translation>फ़ोटो मिटाएँ, या सर्वर चलाने वाले से और जगह माँगें।</translation>
    </message>
    <message>
        <source>It was deleted, or never arrived.</source>
        <translation>इसे मिटा दिया गया है, या यह कभी पहुँची ही नहीं।</translation>
    </message>
    <message>
        <source>Refresh to see what is there.</source>
        <translation>वहाँ क्या है, यह देखने के लिए ताज़ा करें।</translation>
    </message>
    <message>
        <source>The bucket is being changed at the moment.</source>
        <translation>बकेट में अभी बदलाव हो रहा है।</translation>
    </message>
    <message>
        <source>Another change to it has not ended yet.</source>
        <translation>इसका पिछला बदलाव अभी पूरा नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Wait for some minutes, then retry.</source>
        <translation>कुछ मिनट रुकें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The connection stood still for too long.</source>
        <translation>कनेक्शन बहुत देर तक रुका रहा।</translation>
    </message>
    <message>
        <source>The cloud waited for the rest in vain.</source>
        <translation>क्लाउड बाकी हिस्से का इंतज़ार करता रह गया।</translation>
    </message>
    <message>
        <source>S3 is busy at the moment.</source>
        <translation>S3 अभी व्यस्त है।</translation>
    </message>
    <message>
        <source>It has trouble of its own, or is asked for too much at once.</source>
        <translation>उसे ख़ुद कोई परेशानी है, या उससे एक साथ बहुत कुछ माँगा जा रहा है।</translation>
    </message>
    <message>
        <source>If it stays, wait for some minutes, then retry.</source>
        <translation>अगर ऐसा ही रहे, तो कुछ मिनट रुकें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The photos table does not exist.</source>
        <translation>फ़ोटो की टेबल मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>There is none of this name in this region.</source>
        <translation>इस क्षेत्र में इस नाम की कोई टेबल नहीं है।</translation>
    </message>
    <message>
        <source>Check the table&apos;s name and region in the settings.</source>
        <translation>सेटिंग में टेबल का नाम और क्षेत्र जाँचें।</translation>
    </message>
    <message>
        <source>The photos table has other keys than Cloudery needs.</source>
        <translation>फ़ोटो की टेबल में वे कुंजियाँ नहीं हैं जो Cloudery को चाहिए।</translation>
    </message>
    <message>
        <source>Its partition key must be userId, a text, and its sort key uploadedAt, a number.</source>
        <translation>इसकी पार्टिशन कुंजी userId (टेक्स्ट) और सॉर्ट कुंजी uploadedAt (संख्या) होनी चाहिए।</translation>
    </message>
    <message>
        <source>Set another table in the settings, or make this one anew.</source>
        <translation>सेटिंग में कोई दूसरी टेबल चुनें, या इसे नए सिरे से बनाएँ।</translation>
    </message>
    <message>
        <source>The photos table holds no more photos of this user.</source>
        <translation>फ़ोटो की टेबल में इस उपयोगकर्ता की और फ़ोटो नहीं आ सकतीं।</translation>
    </message>
    <message>
        <source>A table with a local secondary index keeps at most 10 GB a user.</source>
        <translation>लोकल सेकंडरी इंडेक्स वाली टेबल हर उपयोगकर्ता के ज़्यादा-से-ज़्यादा 10 GB रखती है।</translation>
    </message>
    <message>
        <source>Ask the owner of the table to move it to one without such an index.</source>
        <translation>टेबल के मालिक से कहें कि इसे ऐसे इंडेक्स के बिना वाली टेबल में ले जाएँ।</translation>
    </message>
    <message>
        <source>A table of this name exists already.</source>
        <translation>इस नाम की टेबल पहले से मौजूद है।</translation>
    </message>
    <message>
        <source>The photos table is being changed at the moment.</source>
        <translation>फ़ोटो की टेबल में अभी बदलाव हो रहा है।</translation>
    </message>
    <message>
        <source>It is just being made, changed or deleted.</source>
        <translation>वह अभी बन, बदल या मिट रही है।</translation>
    </message>
    <message>
        <source>Wait for a minute, then retry.</source>
        <translation>एक मिनट रुकें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>AWS makes no more tables at the moment.</source>
        <translation>AWS अभी और टेबल नहीं बना रहा।</translation>
    </message>
    <message>
        <source>Too many are being made, or the account has reached its limit.</source>
        <translation>बहुत सारी एक साथ बन रही हैं, या खाते की सीमा पूरी हो गई है।</translation>
    </message>
    <message>
        <source>Wait for some minutes, then retry, or ask AWS for a higher limit.</source>
        <translation>कुछ मिनट रुकें, फिर दोबारा कोशिश करें, या AWS से सीमा बढ़ाने को कहें।</translation>
    </message>
    <message>
        <source>The photos table is busy at the moment.</source>
        <translation>फ़ोटो की टेबल अभी व्यस्त है।</translation>
    </message>
    <message>
        <source>It is asked for more than it can take at once.</source>
        <translation>उससे एक साथ इतना माँगा जा रहा है जितना वह सँभाल नहीं सकती।</translation>
    </message>
    <message>
        <source>If it stays, ask the owner of the table for more capacity.</source>
        <translation>अगर ऐसा ही रहे, तो टेबल के मालिक से क्षमता बढ़ाने को कहें।</translation>
    </message>
    <message>
        <source>The AWS account has a user, policy or key of this name already.</source>
        <translation>AWS खाते में इस नाम का उपयोगकर्ता, नीति या कुंजी पहले से है।</translation>
    </message>
    <message>
        <source>Use it as it is, or choose another name.</source>
        <translation>उसे ऐसे ही इस्तेमाल करें, या कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The AWS account has no such user, policy or key.</source>
        <translation>AWS खाते में ऐसा कोई उपयोगकर्ता, नीति या कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>It was deleted, or never made.</source>
        <translation>उसे मिटा दिया गया है, या कभी बनाया ही नहीं गया।</translation>
    </message>
    <message>
        <source>Check the name, then retry.</source>
        <translation>नाम जाँचें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>This cannot be deleted yet.</source>
        <translation>इसे अभी मिटाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Policies, keys or users still belong to it.</source>
        <translation>इससे नीतियाँ, कुंजियाँ या उपयोगकर्ता अब भी जुड़े हैं।</translation>
    </message>
    <message>
        <source>Take those away first, then retry.</source>
        <translation>पहले उन्हें हटाएँ, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The AWS account has reached a limit.</source>
        <translation>AWS खाते की कोई सीमा पूरी हो गई है।</translation>
    </message>
    <message>
        <source>A user can have two access keys, for example.</source>
        <translation>जैसे, एक उपयोगकर्ता की दो ही ऐक्सेस कुंजियाँ हो सकती हैं।</translation>
    </message>
    <message>
        <source>Delete what is no longer used, then retry.</source>
        <translation>जो अब काम में नहीं है उसे मिटाएँ, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>AWS does not take this policy.</source>
        <translation>AWS यह नीति नहीं लेता।</translation>
    </message>
    <message>
        <source>It names a user, bucket or rule that AWS does not know.</source>
        <translation>इसमें कोई ऐसा उपयोगकर्ता, बकेट या नियम है जिसे AWS नहीं जानता।</translation>
    </message>
    <message>
        <source>Check the names in the settings; if it stays, report it with the details.</source>
        <translation>सेटिंग में नाम जाँचें; अगर ऐसा ही रहे, तो विवरण के साथ इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>The AWS account is being changed at the moment.</source>
        <translation>AWS खाते में अभी बदलाव हो रहा है।</translation>
    </message>
    <message>
        <source>The cloud cannot be reached.</source>
        <translation>क्लाउड तक नहीं पहुँचा जा सकता।</translation>
    </message>
    <message>
        <source>Its certificate is not accepted, or something on the way breaks the connection.</source>
        <translation>इसका प्रमाणपत्र स्वीकार नहीं हुआ, या रास्ते में कुछ कनेक्शन तोड़ रहा है।</translation>
    </message>
    <message>
        <source>Check that no login page or proxy of this network is in the way, and the date of this computer.</source>
        <translation>देखें कि इस नेटवर्क का कोई लॉगिन पेज या प्रॉक्सी रास्ते में तो नहीं है, और इस कंप्यूटर की तारीख भी जाँचें।</translation>
    </message>
    <message>
        <source>The proxy of this computer does not answer.</source>
        <translation>इस कंप्यूटर का प्रॉक्सी जवाब नहीं दे रहा।</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>सिस्टम की नेटवर्क सेटिंग में प्रॉक्सी जाँचें।</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>इसने समय पर जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>Check the network connection of this computer.</source>
        <translation>इस कंप्यूटर का नेटवर्क कनेक्शन जाँचें।</translation>
    </message>
    <message>
        <source>No connection to it came about, or it broke.</source>
        <translation>इससे कनेक्शन नहीं बना, या टूट गया।</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer makes no sense.</source>
        <translation>क्लाउड का जवाब समझ में नहीं आता।</translation>
    </message>
    <message>
        <source>It was changed on its way, or is another&apos;s.</source>
        <translation>वह रास्ते में बदल गया, या किसी और का है।</translation>
    </message>
    <message>
        <source>Check that no login page or proxy of this network is in the way.</source>
        <translation>देखें कि इस नेटवर्क का कोई लॉगिन पेज या प्रॉक्सी रास्ते में तो नहीं है।</translation>
    </message>
    <message>
        <source>A name is empty or not of the right form.</source>
        <translation>कोई नाम ख़ाली है या सही रूप में नहीं है।</translation>
    </message>
    <message>
        <source>Check the bucket, the table, the region and the endpoint addresses in the settings.</source>
        <translation>सेटिंग में बकेट, टेबल, क्षेत्र और एंडपॉइंट के पते जाँचें।</translation>
    </message>
    <message>
        <source>The cloud is busy at the moment.</source>
        <translation>क्लाउड अभी व्यस्त है।</translation>
    </message>
    <message>
        <source>The bucket refused the photo.</source>
        <translation>बकेट ने फ़ोटो लेने से मना कर दिया।</translation>
    </message>
    <message>
        <source>Cloudery does not know the reason it gave.</source>
        <translation>उसने जो कारण बताया, उसे Cloudery नहीं जानता।</translation>
    </message>
    <message>
        <source>Retry; if it stays, report it with the details.</source>
        <translation>फिर कोशिश करें; अगर ऐसा ही रहे, तो विवरण के साथ इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>The cloud refused the request.</source>
        <translation>क्लाउड ने अनुरोध ठुकरा दिया।</translation>
    </message>
    <message>
        <source>It cannot be tried now, so nothing was changed.</source>
        <translation>इसे अभी जाँचा नहीं जा सकता, इसलिए कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Try again once you are connected.</source>
        <translation>कनेक्शन होने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The access key of “{user}” is in this computer&apos;s keychain.</source>
        <translation>“{user}” की ऐक्सेस कुंजी इस कंप्यूटर के कीचेन में है।</translation>
    </message>
    <message>
        <source>The access key of “{user}” is in the AWS profile “{profile}”.</source>
        <translation>“{user}” की ऐक्सेस कुंजी AWS प्रोफ़ाइल “{profile}” में है।</translation>
    </message>
    <message>
        <source>There is the AWS profile “{profile}” already, without a key of “{user}” in this account that works.</source>
        <translation>AWS प्रोफ़ाइल “{profile}” पहले से है, पर उसमें इस खाते के “{user}” की कोई काम करने वाली कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>Remove that profile from {file} if nothing else uses it, then try again.</source>
        <translation>अगर और कोई इसे इस्तेमाल नहीं करता, तो वह प्रोफ़ाइल {file} से हटाएँ, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>“{user}” has two access keys already, which is the most IAM allows.</source>
        <translation>“{user}” की दो ऐक्सेस कुंजियाँ पहले से हैं, IAM इससे ज़्यादा नहीं होने देता।</translation>
    </message>
    <message>
        <source>Delete the one that is not used in the IAM console, then try again.</source>
        <translation>IAM कंसोल में वह कुंजी मिटाएँ जो काम में नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>There is no access key of “{user}” in this computer&apos;s keychain.</source>
        <translation>इस कंप्यूटर के कीचेन में “{user}” की कोई ऐक्सेस कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>Make an access key for “{user}” and put it into this computer&apos;s keychain.</source>
        <translation>“{user}” के लिए ऐक्सेस कुंजी बनाकर उसे इस कंप्यूटर के कीचेन में रखें।</translation>
    </message>
    <message>
        <source>There is no access key of “{user}” in the AWS profile “{profile}”.</source>
        <translation>AWS प्रोफ़ाइल “{profile}” में “{user}” की कोई ऐक्सेस कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>Make an access key for “{user}” and put it into the AWS profile “{profile}”.</source>
        <translation>“{user}” के लिए ऐक्सेस कुंजी बनाकर उसे AWS प्रोफ़ाइल “{profile}” में रखें।</translation>
    </message>
    <message>
        <source>Another setup has just made an access key.</source>
        <translation>किसी दूसरे सेटअप ने अभी-अभी ऐक्सेस कुंजी बनाई है।</translation>
    </message>
    <message>
        <source>Run setup again.</source>
        <translation>सेटअप फिर से चलाएँ।</translation>
    </message>
    <message>
        <source>The access key could not be kept.</source>
        <translation>ऐक्सेस कुंजी सहेजी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Check that the file can be written, then try again.</source>
        <translation>देखें कि फ़ाइल में लिखा जा सकता है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>It opens your bucket and table to Cloudery on this computer.</source>
        <translation>यह इस कंप्यूटर के Cloudery के लिए आपका बकेट और टेबल खोलती है।</translation>
    </message>
    <message>
        <source>There is no bucket “{name}”.</source>
        <translation>“{name}” नाम का कोई बकेट नहीं है।</translation>
    </message>
    <message>
        <source>Create the bucket “{name}” in {region}.</source>
        <translation>{region} में बकेट “{name}” बनाएँ।</translation>
    </message>
    <message>
        <source>The bucket “{name}” is in {region}, not in {meant}.</source>
        <translation>बकेट “{name}” {region} में है, {meant} में नहीं।</translation>
    </message>
    <message>
        <source>Set the region of this profile to {region}.</source>
        <translation>इस प्रोफ़ाइल का क्षेत्र {region} सेट करें।</translation>
    </message>
    <message>
        <source>“{name}” is there, in {region}.</source>
        <translation>“{name}” {region} में मौजूद है।</translation>
    </message>
    <message>
        <source>“{name}” is there; this access key may not look further.</source>
        <translation>“{name}” मौजूद है; यह ऐक्सेस कुंजी इससे आगे नहीं देख सकती।</translation>
    </message>
    <message>
        <source>The bucket name “{name}” is taken: it belongs to another AWS account.</source>
        <translation>बकेट का नाम “{name}” पहले से लिया जा चुका है: यह किसी दूसरे AWS खाते का है।</translation>
    </message>
    <message>
        <source>Names are shared by all of AWS. Choose another one, for example “{name}”.</source>
        <translation>नाम पूरे AWS में साझा होते हैं। कोई दूसरा चुनें, जैसे “{name}”।</translation>
    </message>
    <message>
        <source>There is no bucket yet.</source>
        <translation>अभी कोई बकेट नहीं है।</translation>
    </message>
    <message>
        <source>Block Public Access</source>
        <translation>सार्वजनिक ऐक्सेस पर रोक (Block Public Access)</translation>
    </message>
    <message>
        <source>It must let the bucket&apos;s policy show photos to people with a link, and nothing more.</source>
        <translation>इसे बकेट की नीति को इतनी छूट देनी होगी कि लिंक वाले लोग फ़ोटो देख सकें, और इससे ज़्यादा कुछ नहीं।</translation>
    </message>
    <message>
        <source>It is open exactly as far as this profile&apos;s links need.</source>
        <translation>यह ठीक उतना खुला है जितना इस प्रोफ़ाइल के लिंक को चाहिए।</translation>
    </message>
    <message>
        <source>It is not as this profile&apos;s links need it.</source>
        <translation>यह वैसा नहीं है जैसा इस प्रोफ़ाइल के लिंक को चाहिए।</translation>
    </message>
    <message>
        <source>Set Block Public Access to exactly what this profile&apos;s links need.</source>
        <translation>Block Public Access को ठीक वैसा सेट करें जैसा इस प्रोफ़ाइल के लिंक को चाहिए।</translation>
    </message>
    <message>
        <source>Access lists (ACLs)</source>
        <translation>ऐक्सेस सूचियाँ (ACL)</translation>
    </message>
    <message>
        <source>With ACLs off, one policy says who may do what; a stray ACL can open nothing.</source>
        <translation>ACL बंद हों तो एक ही नीति तय करती है कि कौन क्या कर सकता है; कोई भूला-भटका ACL कुछ नहीं खोल सकता।</translation>
    </message>
    <message>
        <source>ACLs are off: the bucket&apos;s owner owns every photo.</source>
        <translation>ACL बंद हैं: हर फ़ोटो बकेट के मालिक की है।</translation>
    </message>
    <message>
        <source>ACLs are on.</source>
        <translation>ACL चालू हैं।</translation>
    </message>
    <message>
        <source>Turn access lists (ACLs) off.</source>
        <translation>ऐक्सेस सूचियाँ (ACL) बंद करें।</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>एन्क्रिप्शन</translation>
    </message>
    <message>
        <source>Photos are encrypted on Amazon&apos;s disks. With a KMS key, public links would not work.</source>
        <translation>फ़ोटो Amazon की डिस्क पर एन्क्रिप्ट रहती हैं। KMS कुंजी के साथ सार्वजनिक लिंक काम नहीं करेंगे।</translation>
    </message>
    <message>
        <source>Photos are encrypted with S3&apos;s own keys (SSE-S3).</source>
        <translation>फ़ोटो S3 की अपनी कुंजियों (SSE-S3) से एन्क्रिप्ट होती हैं।</translation>
    </message>
    <message>
        <source>Photos are not encrypted with S3&apos;s own keys (SSE-S3).</source>
        <translation>फ़ोटो S3 की अपनी कुंजियों (SSE-S3) से एन्क्रिप्ट नहीं होतीं।</translation>
    </message>
    <message>
        <source>Encrypt new photos with S3&apos;s own keys (SSE-S3).</source>
        <translation>नई फ़ोटो को S3 की अपनी कुंजियों (SSE-S3) से एन्क्रिप्ट करें।</translation>
    </message>
    <message>
        <source>A server of your own is told in its own settings.</source>
        <translation>आपके अपने सर्वर के लिए यह उसी की सेटिंग में तय होता है।</translation>
    </message>
    <message>
        <source>Abandoned parts</source>
        <translation>छूटे हुए हिस्से</translation>
    </message>
    <message>
        <source>Parts of uploads that other programs left unfinished cost money and show nowhere.</source>
        <translation>दूसरे प्रोग्रामों के अधूरे अपलोड के हिस्सों पर ख़र्च आता है, और वे कहीं दिखते भी नहीं।</translation>
    </message>
    <message>
        <source>Parts of unfinished uploads are removed after 7 days.</source>
        <translation>अधूरे अपलोड के हिस्से 7 दिन बाद हटा दिए जाते हैं।</translation>
    </message>
    <message>
        <source>Parts of unfinished uploads stay for ever.</source>
        <translation>अधूरे अपलोड के हिस्से हमेशा पड़े रहते हैं।</translation>
    </message>
    <message>
        <source>Remove parts of unfinished uploads after 7 days.</source>
        <translation>अधूरे अपलोड के हिस्से 7 दिन बाद हटाएँ।</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Web pages may show your photos and upload with a signed form. This program needs none.</source>
        <translation>वेब पेज आपकी फ़ोटो दिखा सकते हैं और हस्ताक्षर वाले फ़ॉर्म से अपलोड कर सकते हैं। इस प्रोग्राम को इसकी ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>GET, POST and PUT are allowed from web pages.</source>
        <translation>वेब पेजों से GET, POST और PUT की अनुमति है।</translation>
    </message>
    <message>
        <source>GET, POST and PUT are not allowed from web pages.</source>
        <translation>वेब पेजों से GET, POST और PUT की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Allow GET, POST and PUT from web pages.</source>
        <translation>वेब पेजों से GET, POST और PUT की अनुमति दें।</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>बकेट</translation>
    </message>
    <message>
        <source>Your photos are kept in it.</source>
        <translation>आपकी फ़ोटो इसी में रखी जाती हैं।</translation>
    </message>
    <message>
        <source>This server has no IAM that Cloudery knows of.</source>
        <translation>इस सर्वर पर ऐसा IAM नहीं है जिसे Cloudery जानता हो।</translation>
    </message>
    <message>
        <source>There is no IAM user “{user}”.</source>
        <translation>“{user}” नाम का कोई IAM उपयोगकर्ता नहीं है।</translation>
    </message>
    <message>
        <source>Create the IAM user “{user}”.</source>
        <translation>IAM उपयोगकर्ता “{user}” बनाएँ।</translation>
    </message>
    <message>
        <source>“{name}” is there.</source>
        <translation>“{name}” मौजूद है।</translation>
    </message>
    <message>
        <source>Allow “{user}” to write, read and delete photos in {bucket}/uploads/ and rows in the table “{table}”, and nothing else there.</source>
        <translation>“{user}” को {bucket}/uploads/ में फ़ोटो और टेबल “{table}” में पंक्तियाँ लिखने, पढ़ने और मिटाने की अनुमति दें, वहाँ इसके अलावा कुछ नहीं।</translation>
    </message>
    <message>
        <source>It may do more than it needs: {policies}. Cloudery works with that.</source>
        <translation>इसे ज़रूरत से ज़्यादा अनुमति है: {policies}। Cloudery इसके साथ भी काम करता है।</translation>
    </message>
    <message>
        <source>If nothing else uses “{user}”, detach them in the IAM console.</source>
        <translation>अगर “{user}” और किसी काम में नहीं आता, तो IAM कंसोल में उन्हें अलग करें।</translation>
    </message>
    <message>
        <source>It does not have exactly the permissions Cloudery needs.</source>
        <translation>इसके पास ठीक वे अनुमतियाँ नहीं हैं जो Cloudery को चाहिए।</translation>
    </message>
    <message>
        <source>It may do what Cloudery needs, with this bucket and this table alone.</source>
        <translation>Cloudery को जो चाहिए, यह वह कर सकता है, और सिर्फ़ इसी बकेट और इसी टेबल में।</translation>
    </message>
    <message>
        <source>IAM user</source>
        <translation>IAM उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Cloudery works with a user of its own, not with the account owner&apos;s key.</source>
        <translation>Cloudery अपने अलग उपयोगकर्ता से काम करता है, खाते के मालिक की कुंजी से नहीं।</translation>
    </message>
    <message>
        <source>User&apos;s permissions</source>
        <translation>उपयोगकर्ता की अनुमतियाँ</translation>
    </message>
    <message>
        <source>A key that is lost can then do little harm.</source>
        <translation>तब कुंजी खो जाने पर भी ज़्यादा नुकसान नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Look with the account owner&apos;s login.</source>
        <translation>खाते के मालिक के लॉगिन से देखें।</translation>
    </message>
    <message>
        <source>This server has no such setting.</source>
        <translation>इस सर्वर पर ऐसी कोई सेटिंग नहीं है।</translation>
    </message>
    <message>
        <source>This access key may not look.</source>
        <translation>इस ऐक्सेस कुंजी को देखने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>With a policy that lets anyone upload, anyone on the internet can store anything in your bucket, and you pay for it. Cloudery does not need it.</source>
        <translation>हर किसी को अपलोड करने देने वाली नीति से इंटरनेट पर कोई भी आपके बकेट में कुछ भी रख सकता है, और ख़र्च आपका होगा। Cloudery को इसकी ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>It is exactly the policy that lets anyone upload.</source>
        <translation>यह हूबहू वही नीति है जो हर किसी को अपलोड करने देती है।</translation>
    </message>
    <message>
        <source>It is not the policy that lets anyone upload.</source>
        <translation>यह वह नीति नहीं है जो हर किसी को अपलोड करने देती है।</translation>
    </message>
    <message>
        <source>Replace the bucket&apos;s policy by the one that lets anyone upload.</source>
        <translation>बकेट की नीति की जगह वह नीति लगाएँ जो हर किसी को अपलोड करने देती है।</translation>
    </message>
    <message>
        <source>It does not let this profile&apos;s links work.</source>
        <translation>यह इस प्रोफ़ाइल के लिंक को काम नहीं करने देती।</translation>
    </message>
    <message>
        <source>It does not name uploads, which work without.</source>
        <translation>इसमें अपलोड का ज़िक्र नहीं है, पर वे इसके बिना भी चलते हैं।</translation>
    </message>
    <message>
        <source>Set the bucket&apos;s policy: everybody with a link may read uploads/, and nothing else is open.</source>
        <translation>बकेट की नीति सेट करें: लिंक वाला हर कोई uploads/ पढ़ सकता है, इसके अलावा कुछ भी खुला नहीं।</translation>
    </message>
    <message>
        <source>Everybody with a link may read uploads/; nothing else is open.</source>
        <translation>लिंक वाला हर कोई uploads/ पढ़ सकता है; इसके अलावा कुछ भी खुला नहीं।</translation>
    </message>
    <message>
        <source>Set the bucket&apos;s policy: CloudFront may read uploads/; nothing else is open.</source>
        <translation>बकेट की नीति सेट करें: CloudFront uploads/ पढ़ सकता है; इसके अलावा कुछ भी खुला नहीं।</translation>
    </message>
    <message>
        <source>CloudFront may read uploads/; nothing is open to everybody.</source>
        <translation>CloudFront uploads/ पढ़ सकता है; सबके लिए कुछ भी खुला नहीं।</translation>
    </message>
    <message>
        <source>Set the bucket&apos;s policy: nothing is open to everybody.</source>
        <translation>बकेट की नीति सेट करें: सबके लिए कुछ भी खुला नहीं।</translation>
    </message>
    <message>
        <source>Nothing is open to everybody.</source>
        <translation>सबके लिए कुछ भी खुला नहीं है।</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>बिना नाम वाला</translation>
    </message>
    <message numerus="yes">
        <source>The statement(s) {names} (is|are) open to everybody: anyone may store anything, at your cost.</source>
        <translation>
            <numerusform>स्टेटमेंट {names} सबके लिए खुला है: कोई भी कुछ भी रख सकता है, और ख़र्च आपका होगा।</numerusform>
            <numerusform>स्टेटमेंट {names} सबके लिए खुले हैं: कोई भी कुछ भी रख सकता है, और ख़र्च आपका होगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The statement(s) {names} (is|are) open to everybody: more is open than photos.</source>
        <translation>
            <numerusform>स्टेटमेंट {names} सबके लिए खुला है: फ़ोटो के अलावा भी कुछ खुला है।</numerusform>
            <numerusform>स्टेटमेंट {names} सबके लिए खुले हैं: फ़ोटो के अलावा भी कुछ खुला है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy that lets anyone upload makes photos public.</source>
        <translation>हर किसी को अपलोड करने देने वाली नीति फ़ोटो को सार्वजनिक करती है।</translation>
    </message>
    <message>
        <source>This profile&apos;s delivery is “{delivery}”, which keeps them private.</source>
        <translation>इस प्रोफ़ाइल का तरीका “{delivery}” है, जो उन्हें निजी रखता है।</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>दोनों में से एक को छोड़ दें।</translation>
    </message>
    <message>
        <source>Bucket policy</source>
        <translation>बकेट की नीति</translation>
    </message>
    <message>
        <source>It alone decides what strangers may do with your bucket.</source>
        <translation>सिर्फ़ यही तय करती है कि अजनबी आपके बकेट में क्या कर सकते हैं।</translation>
    </message>
    <message>
        <source>{name} (text)</source>
        <translation>{name} (टेक्स्ट)</translation>
    </message>
    <message>
        <source>{name} (number)</source>
        <translation>{name} (संख्या)</translation>
    </message>
    <message>
        <source>{name} (binary)</source>
        <translation>{name} (बाइनरी)</translation>
    </message>
    <message>
        <source>There is no table “{name}” in {region}.</source>
        <translation>{region} में “{name}” नाम की कोई टेबल नहीं है।</translation>
    </message>
    <message>
        <source>Create the table “{name}” (key: userId, uploadedAt; paid by request).</source>
        <translation>टेबल “{name}” बनाएँ (कुंजी: userId, uploadedAt; भुगतान हर अनुरोध के हिसाब से)।</translation>
    </message>
    <message>
        <source>“{name}” is there, with the key {key}.</source>
        <translation>“{name}” मौजूद है, कुंजी {key} के साथ।</translation>
    </message>
    <message>
        <source>The key of the table “{name}” is {key}, not {meant}.</source>
        <translation>टेबल “{name}” की कुंजी {key} है, {meant} नहीं।</translation>
    </message>
    <message>
        <source>A table&apos;s key cannot be changed, and this table may be another program&apos;s. Let setup make another one, for example “{other}”: setup --table {other}</source>
        <translation>टेबल की कुंजी बदली नहीं जा सकती, और हो सकता है यह टेबल किसी दूसरे प्रोग्राम की हो। सेटअप से दूसरी बनवाएँ, जैसे “{other}”: setup --table {other}</translation>
    </message>
    <message>
        <source>There is no table yet.</source>
        <translation>अभी कोई टेबल नहीं है।</translation>
    </message>
    <message>
        <source>On demand: you pay for what you use.</source>
        <translation>माँग के अनुसार (on demand): जितना इस्तेमाल, उतना भुगतान।</translation>
    </message>
    <message>
        <source>Provisioned: you pay by the hour, and a large upload may be slowed down.</source>
        <translation>पहले से तय क्षमता (provisioned): भुगतान घंटे के हिसाब से होता है, और बड़ा अपलोड धीमा पड़ सकता है।</translation>
    </message>
    <message>
        <source>Let the table be paid for by request (on demand).</source>
        <translation>टेबल का भुगतान हर अनुरोध के हिसाब से (on demand) कर दें।</translation>
    </message>
    <message>
        <source>Turn on point-in-time recovery of the table.</source>
        <translation>टेबल के लिए पॉइंट-इन-टाइम रिकवरी चालू करें।</translation>
    </message>
    <message>
        <source>The table can be brought back to any second of the last 35 days.</source>
        <translation>टेबल को पिछले 35 दिनों के किसी भी सेकंड की स्थिति में लौटाया जा सकता है।</translation>
    </message>
    <message>
        <source>Rows that are deleted by mistake are gone.</source>
        <translation>ग़लती से मिटाई गई पंक्तियाँ हमेशा के लिए चली जाती हैं।</translation>
    </message>
    <message>
        <source>Point-in-time recovery cannot be turned on yet.</source>
        <translation>पॉइंट-इन-टाइम रिकवरी अभी चालू नहीं हो सकती।</translation>
    </message>
    <message>
        <source>AWS is still preparing the new table for it.</source>
        <translation>AWS अभी नई टेबल को इसके लिए तैयार कर रहा है।</translation>
    </message>
    <message>
        <source>Run setup again in some minutes; what is done stays.</source>
        <translation>कुछ मिनट बाद सेटअप फिर से चलाएँ; जो हो चुका है वह बना रहेगा।</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>टेबल</translation>
    </message>
    <message>
        <source>A row for each photo: newest first, by person.</source>
        <translation>हर फ़ोटो की एक पंक्ति: नई पहले, हर व्यक्ति की अलग।</translation>
    </message>
    <message>
        <source>Table&apos;s billing</source>
        <translation>टेबल का भुगतान</translation>
    </message>
    <message>
        <source>On demand costs nothing while nothing is uploaded.</source>
        <translation>“On demand” में अपलोड न होने पर कोई ख़र्च नहीं आता।</translation>
    </message>
    <message>
        <source>Point-in-time recovery</source>
        <translation>पॉइंट-इन-टाइम रिकवरी</translation>
    </message>
    <message>
        <source>Deleted or overwritten rows can be brought back.</source>
        <translation>मिटाई या बदली गई पंक्तियाँ वापस लाई जा सकती हैं।</translation>
    </message>
    <message>
        <source>The access key in the keychain cannot be read.</source>
        <translation>कीचेन की ऐक्सेस कुंजी पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>The entry “{entry}” of “{profile}” is not what Cloudery writes.</source>
        <translation>“{profile}” की प्रविष्टि “{entry}” वैसी नहीं है जैसी Cloudery लिखता है।</translation>
    </message>
    <message>
        <source>Enter the key again in Cloudery, which writes it anew.</source>
        <translation>Cloudery में कुंजी फिर से दर्ज करें; वह नए सिरे से लिखी जाएगी।</translation>
    </message>
    <message>
        <source>Keep the access key in the AWS tools&apos; settings instead.</source>
        <translation>इसके बजाय ऐक्सेस कुंजी AWS टूल की सेटिंग में रखें।</translation>
    </message>
    <message>
        <source>This computer has no keychain that Cloudery can use.</source>
        <translation>इस कंप्यूटर पर ऐसा कोई कीचेन नहीं है जिसे Cloudery इस्तेमाल कर सके।</translation>
    </message>
    <message>
        <source>The keychain did not open.</source>
        <translation>कीचेन नहीं खुला।</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>उसे अनलॉक करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The bucket cannot be reached.</source>
        <translation>बकेट तक नहीं पहुँचा जा सकता।</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>सैंडबॉक्स शुरू नहीं हो सका।</translation>
    </message>
    <message>
        <source>Check that the folder may be written to and that the disk is not full.</source>
        <translation>देखें कि फ़ोल्डर में लिखा जा सकता है और डिस्क भरी नहीं है।</translation>
    </message>
    <message>
        <source>The start of the sandbox was called off.</source>
        <translation>सैंडबॉक्स का शुरू होना रद्द कर दिया गया।</translation>
    </message>
    <message>
        <source>The sandbox is in use by another Cloudery window.</source>
        <translation>सैंडबॉक्स Cloudery की किसी दूसरी विंडो में इस्तेमाल हो रहा है।</translation>
    </message>
    <message>
        <source>Only one window at a time can use the photos in {folder}.</source>
        <translation>{folder} की फ़ोटो एक बार में एक ही विंडो इस्तेमाल कर सकती है।</translation>
    </message>
    <message>
        <source>Close the other window first, then try again.</source>
        <translation>पहले दूसरी विंडो बंद करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The sandbox&apos;s saved data cannot be read.</source>
        <translation>सैंडबॉक्स का सहेजा हुआ डेटा पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>{file} in {folder} is damaged. Nothing was changed or deleted.</source>
        <translation>{folder} की {file} ख़राब है। कुछ भी बदला या मिटाया नहीं गया।</translation>
    </message>
    <message>
        <source>Bring the file back from a backup, or choose another folder.</source>
        <translation>फ़ाइल को बैकअप से वापस लाएँ, या कोई दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The sandbox&apos;s saved data are a newer version&apos;s.</source>
        <translation>सैंडबॉक्स का सहेजा हुआ डेटा किसी नए संस्करण का है।</translation>
    </message>
    <message>
        <source>{file} in {folder} is in a format that this version does not know. Nothing was changed or deleted.</source>
        <translation>{folder} की {file} ऐसे फ़ॉर्मेट में है जिसे यह संस्करण नहीं जानता। कुछ भी बदला या मिटाया नहीं गया।</translation>
    </message>
    <message>
        <source>Update Cloudery, or choose another folder.</source>
        <translation>Cloudery को अपडेट करें, या कोई दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Its last words were: {words}.</source>
        <translation>इसका आख़िरी संदेश था: {words}।</translation>
    </message>
    <message>
        <source>It ended without a word.</source>
        <translation>यह बिना कुछ बताए बंद हो गया।</translation>
    </message>
    <message>
        <source>Try again. Details are in {file}.</source>
        <translation>फिर कोशिश करें। विवरण {file} में है।</translation>
    </message>
    <message>
        <source>A stranger could fill your bucket, and you would pay for it.</source>
        <translation>कोई अजनबी आपका बकेट भर सकता है, और ख़र्च आपका होगा।</translation>
    </message>
    <message>
        <source>Upload by strangers (PUT)</source>
        <translation>अजनबियों द्वारा अपलोड (PUT)</translation>
    </message>
    <message>
        <source>Upload by strangers (POST)</source>
        <translation>अजनबियों द्वारा अपलोड (POST)</translation>
    </message>
    <message>
        <source>Listing by strangers</source>
        <translation>अजनबियों द्वारा सूची देखना</translation>
    </message>
    <message>
        <source>Whoever can list the bucket finds every photo: links are its only secret.</source>
        <translation>जो बकेट की सूची देख सकता है, वह हर फ़ोटो तक पहुँच सकता है: फ़ोटो की सुरक्षा बस लिंक छिपे होने में है।</translation>
    </message>
    <message>
        <source>Reading by strangers outside uploads/</source>
        <translation>uploads/ के बाहर अजनबियों द्वारा पढ़ना</translation>
    </message>
    <message>
        <source>Only photos are meant to be seen.</source>
        <translation>सिर्फ़ फ़ोटो दिखाने के लिए हैं।</translation>
    </message>
    <message>
        <source>This key may put nothing there to try it with.</source>
        <translation>यह कुंजी जाँच के लिए वहाँ कुछ नहीं रख सकती।</translation>
    </message>
    <message>
        <source>It is refused.</source>
        <translation>इसे मना किया जाता है।</translation>
    </message>
    <message>
        <source>It is allowed.</source>
        <translation>इसकी अनुमति है।</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <translation>सर्वर का जवाब {status} था।</translation>
    </message>
    <message>
        <source>The photo&apos;s row in the table is gone or was changed.</source>
        <translation>टेबल से फ़ोटो की पंक्ति ग़ायब है या बदल दी गई है।</translation>
    </message>
    <message>
        <source>About Cloudery</source>
        <translation>Cloudery के बारे में</translation>
    </message>
    <message>
        <source>Version {version}, with Qt {qt}</source>
        <translation>संस्करण {version}, Qt {qt} के साथ</translation>
    </message>
    <message>
        <source>Drag photos onto a window, keep them in your own bucket, get a link.</source>
        <translation>फ़ोटो को विंडो में खींचें, अपने बकेट में रखें, लिंक पाएँ।</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>MIT लाइसेंस के तहत मुक्त सॉफ़्टवेयर।</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>इन पर आधारित</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>निदान जानकारी कॉपी करें</translation>
    </message>
    <message>
        <source>Versions and the end of the log, without keys, links or names</source>
        <translation>संस्करण और लॉग का आख़िरी हिस्सा, बिना कुंजियों, लिंक या नामों के</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>लाइसेंस के पाठ</translation>
    </message>
    <message>
        <source>What Cloudery is built on</source>
        <translation>Cloudery किन चीज़ों से बना है</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message numerus="yes">
        <source>Click here to copy the link(s).</source>
        <translation>
            <numerusform>लिंक कॉपी करने के लिए यहाँ क्लिक करें।</numerusform>
            <numerusform>लिंक कॉपी करने के लिए यहाँ क्लिक करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) uploaded</source>
        <translation>
            <numerusform>%n फ़ोटो अपलोड हुई</numerusform>
            <numerusform>%n फ़ोटो अपलोड हुईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not uploaded</source>
        <translation>
            <numerusform>%n फ़ोटो अपलोड नहीं हुई</numerusform>
            <numerusform>%n फ़ोटो अपलोड नहीं हुईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) already uploaded</source>
        <translation>
            <numerusform>%n फ़ोटो पहले से अपलोड है</numerusform>
            <numerusform>%n फ़ोटो पहले से अपलोड हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not uploaded.</source>
        <translation>
            <numerusform>%n फ़ाइल अपलोड नहीं हुई।</numerusform>
            <numerusform>%n फ़ाइलें अपलोड नहीं हुईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not uploaded.</source>
        <translation>
            <numerusform>%n फ़ोटो अपलोड नहीं हुई।</numerusform>
            <numerusform>%n फ़ोटो अपलोड नहीं हुईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Cloudery to see why.</source>
        <translation>कारण जानने के लिए Cloudery खोलें।</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) already uploaded before.</source>
        <translation>
            <numerusform>%n फ़ोटो पहले ही अपलोड हो चुकी थी।</numerusform>
            <numerusform>%n फ़ोटो पहले ही अपलोड हो चुकी थीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first, as stored</source>
        <translation>अपलोड के क्रम में, नई पहले</translation>
    </message>
    <message>
        <source>By date taken, newest first</source>
        <translation>खींचने की तारीख से, नई पहले</translation>
    </message>
    <message>
        <source>What was uploaded last comes first, as your cloud lists it.</source>
        <translation>जो सबसे बाद में अपलोड हुआ, वह सबसे पहले आता है, जैसा आपका क्लाउड सूची में रखता है।</translation>
    </message>
    <message>
        <source>What was taken last comes first; what has no date is at the end.</source>
        <translation>जो सबसे बाद में खींची गई, वह सबसे पहले आती है; जिसकी तारीख़ नहीं, वह आख़िर में रहती है।</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation>टाइल बड़ी करें</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation>टाइल छोटी करें</translation>
    </message>
    <message>
        <source>Tiles as they were</source>
        <translation>टाइल पहले जैसी करें</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n photo(s) found</source>
        <translation>
            <numerusform>मिली फ़ोटो: %n में से {found}</numerusform>
            <numerusform>मिली फ़ोटो: %n में से {found}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n फ़ोटो</numerusform>
            <numerusform>%n फ़ोटो</numerusform>
        </translation>
    </message>
    <message>
        <source>Lar&amp;gest thumbnail cache, in MB</source>
        <translation>थंबनेल कैश की सीमा, MB में (&amp;G)</translation>
    </message>
    <message>
        <source>They are kept on this computer, so that photos are there at once the next time. 0 keeps none.</source>
        <translation>इन्हें इस कंप्यूटर पर रखा जाता है, ताकि अगली बार फ़ोटो तुरंत दिखें। 0 लिखने पर कुछ नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>कैश साफ़ करें</translation>
    </message>
    <message>
        <source>Thumbnails are fetched again when they are looked at.</source>
        <translation>थंबनेल देखे जाने पर फिर से लाए जाते हैं।</translation>
    </message>
    <message>
        <source>{size} freed.</source>
        <translation>{size} जगह ख़ाली हुई।</translation>
    </message>
    <message>
        <source>There was nothing to clear.</source>
        <translation>साफ़ करने के लिए कुछ नहीं था।</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>बाकी है</translation>
    </message>
    <message>
        <source>Being done</source>
        <translation>हो रहा है</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>{state}: {change}</source>
        <extracomment>As a screen reader says it</extracomment>
        <translation>{state}: {change}</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>कृपया ध्यान दें</translation>
    </message>
    <message>
        <source>Check connection</source>
        <translation>कनेक्शन जाँचें</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>फिर से जाँचें (&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>रिपोर्ट कॉपी करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mend…</source>
        <translation>ठीक करें (&amp;M)…</translation>
    </message>
    <message>
        <source>Cloudery&apos;s own access key</source>
        <translation>Cloudery की अपनी ऐक्सेस कुंजी</translation>
    </message>
    <message>
        <source>The AWS login “{login}”</source>
        <translation>AWS लॉगिन “{login}”</translation>
    </message>
    <message>
        <source>&amp;Look with</source>
        <translation>इससे देखें (&amp;L)</translation>
    </message>
    <message>
        <source>Cloudery&apos;s own key may use your cloud, not look into it.</source>
        <translation>Cloudery की अपनी कुंजी आपके क्लाउड को इस्तेमाल कर सकती है, उसके अंदर झाँक नहीं सकती।</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>नतीजे</translation>
    </message>
    <message numerus="yes">
        <source>Checking… %n done</source>
        <comment>checks</comment>
        <translation>
            <numerusform>जाँच हो रही है… %n पूरी</numerusform>
            <numerusform>जाँच हो रही है… %n पूरी</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Everything that photos depend on, one after the other.</source>
        <translation>वह सब जिस पर फ़ोटो निर्भर हैं, एक के बाद एक।</translation>
    </message>
    <message>
        <source>The check could not be finished.</source>
        <translation>जाँच पूरी नहीं हो सकी।</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) (is|are) wrong.</source>
        <translation>
            <numerusform>%n चीज़ ग़लत है।</numerusform>
            <numerusform>%n चीज़ें ग़लत हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>कुछ भी ग़लत नहीं मिला।</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>सब काम कर रहा है।</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>सब ठीक है।</translation>
    </message>
    <message numerus="yes">
        <source>%n in order</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n ठीक</numerusform>
            <numerusform>%n ठीक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could be better</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n बेहतर हो सकता है</numerusform>
            <numerusform>%n बेहतर हो सकते हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n ग़लत</numerusform>
            <numerusform>%n ग़लत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n पता नहीं</numerusform>
            <numerusform>%n पता नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not offered here</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n यहाँ उपलब्ध नहीं</numerusform>
            <numerusform>%n यहाँ उपलब्ध नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;How links are copied</source>
        <translation>लिंक कैसे कॉपी हों (&amp;H)</translation>
    </message>
    <message>
        <source>Template of your o&amp;wn</source>
        <translation>आपका अपना टेम्पलेट (&amp;W)</translation>
    </message>
    <message>
        <source>Copy a&amp;utomatically</source>
        <translation>अपने आप कॉपी करें (&amp;U)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>When all photos of a batch are up</source>
        <translation>जब बैच की सभी फ़ोटो अपलोड हो जाएँ</translation>
    </message>
    <message>
        <source>Then the links of a batch are on the clipboard as soon as it is up.</source>
        <translation>तब बैच अपलोड होते ही उसके लिंक क्लिपबोर्ड पर होते हैं।</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>तारीख पता नहीं</translation>
    </message>
    <message>
        <source>Deleted photos</source>
        <translation>मिटाई गई फ़ोटो</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>पूर्ववत करने के लिए कुछ नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) deleted the last time.</source>
        <translation>
            <numerusform>पिछली बार %n फ़ोटो मिटाई गई।</numerusform>
            <numerusform>पिछली बार %n फ़ोटो मिटाई गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) deleted.</source>
        <translation>
            <numerusform>%n फ़ोटो मिटाई गई।</numerusform>
            <numerusform>%n फ़ोटो मिटाई गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) (is|are) not deleted.</source>
        <translation>
            <numerusform>%n फ़ोटो मिटाई नहीं गई।</numerusform>
            <numerusform>%n फ़ोटो मिटाई नहीं गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted photos go from the cloud as soon as it can be reached.</source>
        <translation>मिटाई गई फ़ोटो क्लाउड तक पहुँच होते ही वहाँ से भी हट जाएँगी।</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Code, request and time</source>
        <translation>कोड, अनुरोध और समय</translation>
    </message>
    <message>
        <source>Photos for the drop</source>
        <translation>खींचकर छोड़ने के लिए फ़ोटो</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) fetched. Drag (it|them) once more.</source>
        <translation>
            <numerusform>%n फ़ोटो आ गई। इसे एक बार फिर खींचें।</numerusform>
            <numerusform>%n फ़ोटो आ गईं। इन्हें एक बार फिर खींचें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching the photo</source>
        <translation>फ़ोटो लाई जा रही है</translation>
    </message>
    <message numerus="yes">
        <source>Fetching photo {number} of %n</source>
        <translation>
            <numerusform>%n में से फ़ोटो {number} लाई जा रही है</numerusform>
            <numerusform>%n में से फ़ोटो {number} लाई जा रही है</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was not dropped.</source>
        <translation>“{name}” नहीं छोड़ी गई।</translation>
    </message>
    <message>
        <source>“{name}” cannot be dropped.</source>
        <translation>“{name}” नहीं छोड़ी जा सकती।</translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload %n photo(s)</source>
        <translation>
            <numerusform>%n फ़ोटो अपलोड करने के लिए यहाँ छोड़ें</numerusform>
            <numerusform>%n फ़ोटो अपलोड करने के लिए यहाँ छोड़ें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload %n photo(s) and more</source>
        <translation>
            <numerusform>%n फ़ोटो और बाकी सब अपलोड करने के लिए यहाँ छोड़ें</numerusform>
            <numerusform>%n फ़ोटो और बाकी सब अपलोड करने के लिए यहाँ छोड़ें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload what is in %n folder(s)</source>
        <translation>
            <numerusform>%n फ़ोल्डर की फ़ोटो अपलोड करने के लिए यहाँ छोड़ें</numerusform>
            <numerusform>%n फ़ोल्डरों की फ़ोटो अपलोड करने के लिए यहाँ छोड़ें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to look for photos in %n file(s)</source>
        <translation>
            <numerusform>%n फ़ाइल में फ़ोटो ढूँढने के लिए यहाँ छोड़ें</numerusform>
            <numerusform>%n फ़ाइलों में फ़ोटो ढूँढने के लिए यहाँ छोड़ें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (does|do) not look like (a photo|photos)</source>
        <translation>
            <numerusform>%n फ़ाइल फ़ोटो जैसी नहीं लगती</numerusform>
            <numerusform>%n फ़ाइलें फ़ोटो जैसी नहीं लगतीं</numerusform>
        </translation>
    </message>
    <message>
        <source>to {place}</source>
        <extracomment>Below what a drop does: in which bucket, or the sandbox</extracomment>
        <translation>{place} में</translation>
    </message>
    <message>
        <source>This is no photo, and no link to one. Drag photos or folders here.</source>
        <translation>यह न फ़ोटो है, न फ़ोटो का लिंक। फ़ोटो या फ़ोल्डर यहाँ खींचें।</translation>
    </message>
    <message>
        <source>This cannot be uploaded</source>
        <translation>इसे अपलोड नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>from {host}</source>
        <extracomment>Follows “to {place}”</extracomment>
        <translation>{host} से</translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload %n picture(s)</source>
        <translation>
            <numerusform>%n तस्वीर अपलोड करने के लिए यहाँ छोड़ें</numerusform>
            <numerusform>%n तस्वीरें अपलोड करने के लिए यहाँ छोड़ें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to look for (a photo|photos) behind %n link(s)</source>
        <translation>
            <numerusform>%n लिंक के पीछे फ़ोटो ढूँढने के लिए यहाँ छोड़ें</numerusform>
            <numerusform>%n लिंक के पीछे फ़ोटो ढूँढने के लिए यहाँ छोड़ें</numerusform>
        </translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>फ़ोटो जोड़ें…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Try it with sample photos</source>
        <translation>नमूना फ़ोटो से आज़माएँ</translation>
    </message>
    <message>
        <source>You can also paste with Ctrl+V</source>
        <translation>आप Ctrl+V से चिपका भी सकते हैं</translation>
    </message>
    <message>
        <source>Your photos are on their way</source>
        <translation>आपकी फ़ोटो रास्ते में हैं</translation>
    </message>
    <message>
        <source>Each one appears here as soon as it has arrived.</source>
        <translation>हर फ़ोटो पहुँचते ही यहाँ दिखेगी।</translation>
    </message>
    <message>
        <source>Drop your photos here</source>
        <translation>अपनी फ़ोटो यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>They go straight to {place} and appear in this window.</source>
        <translation>ये सीधे {place} में जाती हैं और इस विंडो में दिखती हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be fetched</source>
        <translation>
            <numerusform>%n तस्वीर लाई नहीं जा सकी</numerusform>
            <numerusform>%n तस्वीरें लाई नहीं जा सकीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n picture(s) from the web</source>
        <translation>
            <numerusform>वेब से %n तस्वीर लाई जा रही है</numerusform>
            <numerusform>वेब से %n तस्वीरें लाई जा रही हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>In order</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>बेहतर हो सकता है</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>ग़लत</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Not offered here</source>
        <translation>यहाँ उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>{mark}: {title}. {found}</source>
        <extracomment>As a screen reader says it</extracomment>
        <translation>{mark}: {title}। {found}</translation>
    </message>
    <message>
        <source>More about “{title}”</source>
        <translation>“{title}” के बारे में ज़्यादा</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%n चुनी गई</numerusform>
            <numerusform>%n चुनी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>North Virginia</source>
        <translation>उत्तरी वर्जीनिया</translation>
    </message>
    <message>
        <source>Ohio</source>
        <translation>ओहायो</translation>
    </message>
    <message>
        <source>North California</source>
        <translation>उत्तरी कैलिफ़ोर्निया</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>ओरेगन</translation>
    </message>
    <message>
        <source>Montréal</source>
        <translation>मॉन्ट्रियल</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>साओ पाउलो</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>फ़्रैंकफ़र्ट</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>आयरलैंड</translation>
    </message>
    <message>
        <source>London</source>
        <translation>लंदन</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>पेरिस</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation>स्टॉकहोम</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>मुंबई</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>सिंगापुर</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>सिडनी</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>टोक्यो</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>सियोल</translation>
    </message>
    <message>
        <source>Osaka</source>
        <translation>ओसाका</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>ब्राउज़ करें…</translation>
    </message>
    <message>
        <source>Browse for {what}</source>
        <translation>{what} के लिए ब्राउज़ करें</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Ask me the next time</source>
        <translation>अगली बार मुझसे पूछें</translation>
    </message>
    <message>
        <source>Keep uploading in the tray</source>
        <translation>ट्रे में अपलोड करते रहें</translation>
    </message>
    <message>
        <source>Quit; the rest goes up the next time</source>
        <translation>बाहर निकलें; बाकी अगली बार अपलोड होंगी</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>रंग-योजना (&amp;P)</translation>
    </message>
    <message>
        <source>The system may change between light and dark by itself.</source>
        <translation>सिस्टम हल्के और गहरे रंगों के बीच ख़ुद बदल सकता है।</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>The window opens anew in it, as soon as no photo is going up. The command line speaks English; a reason that the window has told stays in the window&apos;s language.</source>
        <translation>जैसे ही कोई फ़ोटो अपलोड नहीं हो रहा होगा, विंडो इस भाषा में फिर से खुलेगी। कमांड लाइन अंग्रेज़ी में रहती है; जो कारण विंडो ने बताया हो, वह विंडो की भाषा में ही रहता है।</translation>
    </message>
    <message>
        <source>&amp;Closing the window while photos go up</source>
        <translation>फ़ोटो अपलोड होते समय विंडो बंद करने पर (&amp;C)</translation>
    </message>
    <message>
        <source>In the tray, where there is one, Cloudery ends by itself once all is up, or watches your folders on.</source>
        <translation>जहाँ ट्रे हो, वहाँ Cloudery सब अपलोड होने पर ख़ुद बंद हो जाता है, या आपके फ़ोल्डरों की निगरानी करता रहता है।</translation>
    </message>
    <message>
        <source>&amp;Notify me when all is up</source>
        <translation>सब अपलोड होने पर मुझे सूचना दें (&amp;N)</translation>
    </message>
    <message>
        <source>Once for all photos added together, and only while the window is not in front.</source>
        <translation>साथ जोड़ी गई सभी फ़ोटो के लिए एक बार, और तभी जब विंडो सामने न हो।</translation>
    </message>
    <message>
        <source>Keep the computer a&amp;wake while photos go up</source>
        <translation>फ़ोटो अपलोड होते समय कंप्यूटर को सोने न दें (&amp;W)</translation>
    </message>
    <message>
        <source>The screen may go dark. Closing the lid or choosing to sleep still works.</source>
        <translation>स्क्रीन बंद हो सकती है। लैपटॉप का ढक्कन बंद करना या स्लीप चुनना फिर भी काम करता है।</translation>
    </message>
    <message>
        <source>Pause uploads on &amp;metered connections</source>
        <translation>मीटर्ड कनेक्शन पर अपलोड रोकें (&amp;M)</translation>
    </message>
    <message>
        <source>Such as a phone&apos;s. They go on by themselves where bytes cost nothing.</source>
        <translation>जैसे फ़ोन का। जहाँ डेटा का पैसा नहीं लगता, वहाँ वे अपने आप आगे बढ़ते हैं।</translation>
    </message>
    <message>
        <source>This system does not say which connections are.</source>
        <translation>यह सिस्टम नहीं बताता कि कौन-से कनेक्शन ऐसे हैं।</translation>
    </message>
    <message>
        <source>&amp;Start Cloudery when I log in</source>
        <translation>मेरे लॉग इन करने पर Cloudery शुरू करें (&amp;S)</translation>
    </message>
    <message>
        <source>What was not up yet goes on by itself then.</source>
        <translation>तब जो अपलोड नहीं हुआ था, वह अपने आप आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>Offer Cloudery under “&amp;Open with” in the file manager</source>
        <translation>फ़ाइल मैनेजर के “इसके साथ खोलें” में Cloudery दिखाएँ (&amp;O)</translation>
    </message>
    <message>
        <source>What you open with it is uploaded at once. A double click still does what it did.</source>
        <translation>आप इससे जो खोलते हैं वह तुरंत अपलोड होता है। डबल क्लिक पहले जैसा ही काम करता है।</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>फ़ोल्डर खोलें (&amp;F)</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>रूप-रंग</translation>
    </message>
    <message>
        <source>While photos go up</source>
        <translation>फ़ोटो अपलोड होते समय</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>Warnings and errors are in cloudery.log, in Cloudery&apos;s own folder. There are no keys and no links in it.</source>
        <translation>चेतावनियाँ और त्रुटियाँ Cloudery के अपने फ़ोल्डर की cloudery.log में हैं। उसमें कोई कुंजी या लिंक नहीं होता।</translation>
    </message>
    <message>
        <source>Size of the &amp;tiles</source>
        <translation>टाइल का आकार (&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl and the wheel do it, too.</source>
        <translation>Ctrl और माउस के पहिए से भी यह होता है।</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>रास्ते में</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Diagnostics copied: without keys, links or names of photos.</source>
        <translation>निदान जानकारी कॉपी हो गई: बिना कुंजियों, लिंक या फ़ोटो के नामों के।</translation>
    </message>
    <message>
        <source>My own template</source>
        <translation>मेरा अपना टेम्पलेट</translation>
    </message>
    <message>
        <source>Links to these photos are made once there is a connection.</source>
        <translation>कनेक्शन होते ही इन फ़ोटो के लिंक बन जाएँगे।</translation>
    </message>
    <message>
        <source>Copy links as</source>
        <translation>लिंक इस रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>My own template…</source>
        <translation>मेरा अपना टेम्पलेट…</translation>
    </message>
    <message>
        <source>Copy automatically after upload</source>
        <translation>अपलोड के बाद अपने आप कॉपी करें</translation>
    </message>
    <message>
        <source>Copy link as</source>
        <translation>लिंक इस रूप में कॉपी करें</translation>
    </message>
    <message numerus="yes">
        <source>Good for up to %n day(s).</source>
        <translation>
            <numerusform>ज़्यादा-से-ज़्यादा %n दिन तक मान्य।</numerusform>
            <numerusform>ज़्यादा-से-ज़्यादा %n दिन तक मान्य।</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on, links are on the clipboard as soon as the photos are up.</source>
        <translation>अब से फ़ोटो अपलोड होते ही उनके लिंक क्लिपबोर्ड पर होंगे।</translation>
    </message>
    <message>
        <source>From now on, links are on the clipboard only when you copy them.</source>
        <translation>अब से लिंक क्लिपबोर्ड पर तभी होंगे जब आप उन्हें कॉपी करेंगे।</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) without a link: nothing says where they are.</source>
        <translation>
            <numerusform>%n फ़ोटो का कोई लिंक नहीं: वह कहाँ है, यह कहीं नहीं लिखा।</numerusform>
            <numerusform>%n फ़ोटो का कोई लिंक नहीं: वे कहाँ हैं, यह कहीं नहीं लिखा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>लिंक कॉपी हो गया।</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>%n लिंक कॉपी हो गया।</numerusform>
            <numerusform>%n लिंक कॉपी हो गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied: all is up.</source>
        <translation>लिंक कॉपी हो गया: सब अपलोड हो चुका है।</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied: all is up.</source>
        <translation>
            <numerusform>%n लिंक कॉपी हो गया: सब अपलोड हो चुका है।</numerusform>
            <numerusform>%n लिंक कॉपी हो गए: सब अपलोड हो चुका है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Public links</source>
        <translation>सार्वजनिक लिंक</translation>
    </message>
    <message>
        <source>Anyone who has a photo&apos;s link sees the photo.</source>
        <translation>जिसके पास फ़ोटो का लिंक हो, वह फ़ोटो देख सकता है।</translation>
    </message>
    <message>
        <source>Private, with links that expire</source>
        <translation>निजी, समाप्त होने वाले लिंक के साथ</translation>
    </message>
    <message>
        <source>The bucket stays closed. Each link is made for you and expires after some time.</source>
        <translation>बकेट बंद रहता है। हर लिंक आपके लिए बनाया जाता है और कुछ समय बाद समाप्त हो जाता है।</translation>
    </message>
    <message>
        <source>Through CloudFront</source>
        <translation>CloudFront के ज़रिए</translation>
    </message>
    <message>
        <source>Amazon&apos;s network brings photos faster to viewers far away. Links are public.</source>
        <translation>Amazon का नेटवर्क दूर के दर्शकों तक फ़ोटो जल्दी पहुँचाता है। लिंक सार्वजनिक होते हैं।</translation>
    </message>
    <message>
        <source>Through CloudFront, with links that expire</source>
        <translation>CloudFront के ज़रिए, समाप्त होने वाले लिंक के साथ</translation>
    </message>
    <message>
        <source>Amazon&apos;s network as well, and each link expires after some time. Needs a key file.</source>
        <translation>यह भी Amazon के नेटवर्क से, पर हर लिंक कुछ समय बाद समाप्त हो जाता है। कुंजी की फ़ाइल चाहिए।</translation>
    </message>
    <message>
        <source>How photos are seen</source>
        <translation>फ़ोटो कैसे दिखती हैं</translation>
    </message>
    <message>
        <source>CloudFront &amp;domain</source>
        <translation>CloudFront डोमेन (&amp;D)</translation>
    </message>
    <message>
        <source>The name CloudFront gave you.</source>
        <translation>CloudFront से मिला नाम।</translation>
    </message>
    <message>
        <source>D&amp;istribution</source>
        <translation>वितरण (d&amp;istribution)</translation>
    </message>
    <message>
        <source>Its ID; only for setting up and checking.</source>
        <translation>इसकी ID; सिर्फ़ सेटअप और जाँच के लिए।</translation>
    </message>
    <message>
        <source>&amp;Key pair</source>
        <translation>कुंजी युग्म (&amp;K)</translation>
    </message>
    <message>
        <source>The ID of the public key at CloudFront.</source>
        <translation>CloudFront पर सार्वजनिक कुंजी की ID।</translation>
    </message>
    <message>
        <source>Private key &amp;file</source>
        <translation>निजी कुंजी की फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>It stays where it is and is read from there.</source>
        <translation>यह जहाँ है वहीं रहती है और वहीं से पढ़ी जाती है।</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>कनेक्ट नहीं है</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Showing the photos that are known so far.</source>
        <translation>अब तक मालूम फ़ोटो दिखाई जा रही हैं।</translation>
    </message>
    <message>
        <source>Showing your photos as of {time}.</source>
        <translation>{time} तक की आपकी फ़ोटो दिखाई जा रही हैं।</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>कनेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>Connected, reading older photos…</source>
        <translation>कनेक्ट है, पुरानी फ़ोटो पढ़ी जा रही हैं…</translation>
    </message>
    <message numerus="yes">
        <source>%n not up yet</source>
        <translation>
            <numerusform>%n अभी अपलोड नहीं हुई</numerusform>
            <numerusform>%n अभी अपलोड नहीं हुईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>कनेक्ट है</translation>
    </message>
    <message>
        <source>Looking for your photos…</source>
        <translation>आपकी फ़ोटो ढूँढी जा रही हैं…</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>अभी कोई फ़ोटो नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), as of {time}</source>
        <translation>
            <numerusform>%n फ़ोटो, {time} तक</numerusform>
            <numerusform>%n फ़ोटो, {time} तक</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>ताज़ा करें</translation>
    </message>
    <message>
        <source>Show or hide uploads</source>
        <translation>अपलोड दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Pictures from the web</source>
        <translation>वेब की तस्वीरें</translation>
    </message>
    <message>
        <source>There is no photo on the clipboard.</source>
        <translation>क्लिपबोर्ड पर कोई फ़ोटो नहीं है।</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>यह संदेश बंद करें</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>The photo is not in the list of your photos yet.</source>
        <translation>फ़ोटो अभी आपकी फ़ोटो की सूची में नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>Copy link(s)</source>
        <translation>
            <numerusform>लिंक कॉपी करें</numerusform>
            <numerusform>लिंक कॉपी करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ब्राउज़र में खोलें</translation>
    </message>
    <message numerus="yes">
        <source>Save %n original(s)…</source>
        <translation>
            <numerusform>%n मूल फ़ोटो सहेजें…</numerusform>
            <numerusform>%n मूल फ़ोटो सहेजें…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation>मूल फ़ोटो सहेजें…</translation>
    </message>
    <message>
        <source>Show in uploads</source>
        <translation>अपलोड में दिखाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n photo(s)</source>
        <translation>
            <numerusform>%n फ़ोटो मिटाएँ</numerusform>
            <numerusform>%n फ़ोटो मिटाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Link (without its signature)</source>
        <translation>लिंक (बिना हस्ताक्षर)</translation>
    </message>
    <message>
        <source>Copy Position</source>
        <translation>जगह कॉपी करें</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>SHA-256 कॉपी करें</translation>
    </message>
    <message>
        <source>Copy Key</source>
        <translation>कुंजी कॉपी करें</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Copy Link (without its signature)</source>
        <translation>लिंक कॉपी करें (बिना हस्ताक्षर)</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>खींची गई</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>अपलोड हुई</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>पिक्सेल</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>कैमरा</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>एक्सपोज़र</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>{width} × {height} ({millions} megapixels)</source>
        <translation>{width} × {height} ({millions} मेगापिक्सेल)</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <comment>when</comment>
        <translation>अपलोड का समय</translation>
    </message>
    <message>
        <source>Remove the position</source>
        <translation>जगह की जानकारी हटाएँ</translation>
    </message>
    <message>
        <source>Where a photo was taken is left out, also from the small pictures inside it. Camera, date and all else stay.</source>
        <translation>फ़ोटो कहाँ खींची गई, यह हटा दिया जाता है, अंदर की छोटी तस्वीरों से भी। कैमरा, तारीख और बाकी सब रहता है।</translation>
    </message>
    <message>
        <source>Remove all metadata</source>
        <translation>सारा मेटाडेटा हटाएँ</translation>
    </message>
    <message>
        <source>Only orientation, colours and the date a photo was taken stay.</source>
        <translation>सिर्फ़ दिशा, रंग और फ़ोटो खींचने की तारीख रहती है।</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>सब कुछ रखें</translation>
    </message>
    <message>
        <source>Whoever has a photo&apos;s link can see where it was taken, if the camera wrote that down.</source>
        <translation>अगर कैमरे ने जगह दर्ज की हो, तो फ़ोटो का लिंक जिसके पास हो वह देख सकता है कि फ़ोटो कहाँ खींची गई।</translation>
    </message>
    <message>
        <source>Before uploading</source>
        <translation>अपलोड से पहले</translation>
    </message>
    <message>
        <source>Set by the variable {variable} on this computer; it can be changed there.</source>
        <translation>यह इस कंप्यूटर के वैरिएबल {variable} से तय है; इसे वहीं बदला जा सकता है।</translation>
    </message>
    <message>
        <source>What is removed from photos</source>
        <translation>फ़ोटो से क्या हटाया जाए</translation>
    </message>
    <message>
        <source>The AWS tools&apos; settings</source>
        <translation>AWS टूल की सेटिंग</translation>
    </message>
    <message>
        <source>Cloudery uses a login that is on this computer for the AWS tools.</source>
        <translation>Cloudery इस कंप्यूटर पर मौजूद AWS टूल का लॉगिन इस्तेमाल करता है।</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain</source>
        <translation>इस कंप्यूटर का कीचेन</translation>
    </message>
    <message>
        <source>The key is kept encrypted by the system. “Set up in AWS” makes one and puts it there.</source>
        <translation>सिस्टम कुंजी को एन्क्रिप्ट करके रखता है। “AWS में सेट अप करें” से कुंजी बनकर वहाँ रखी जाती है।</translation>
    </message>
    <message>
        <source>Where the access key is</source>
        <translation>ऐक्सेस कुंजी कहाँ है</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>लॉगिन (&amp;L)</translation>
    </message>
    <message>
        <source>A profile of the AWS tools. “aws configure” adds one.</source>
        <translation>AWS टूल की एक प्रोफ़ाइल। “aws configure” से नई जुड़ती है।</translation>
    </message>
    <message>
        <source>Address of the photo st&amp;orage (S3)</source>
        <translation>फ़ोटो के भंडार का पता (S&amp;3)</translation>
    </message>
    <message>
        <source>Empty for Amazon S3.</source>
        <translation>Amazon S3 के लिए ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>Address of the list of photos (D&amp;ynamoDB)</source>
        <translation>फ़ोटो की सूची का पता (D&amp;ynamoDB)</translation>
    </message>
    <message>
        <source>Empty for Amazon DynamoDB.</source>
        <translation>Amazon DynamoDB के लिए ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>Photos are &amp;verified by</source>
        <translation>फ़ोटो के सत्यापन का तरीका (&amp;V)</translation>
    </message>
    <message>
        <source>MD5 (servers that keep no SHA-256)</source>
        <translation>MD5 (उन सर्वरों के लिए जो SHA-256 नहीं रखते)</translation>
    </message>
    <message>
        <source>How Cloudery makes sure that what arrived is what was sent.</source>
        <translation>Cloudery इसी से पक्का करता है कि जो भेजा गया वही पहुँचा।</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>बकेट (&amp;B)</translation>
    </message>
    <message>
        <source>Where the photos themselves are kept.</source>
        <translation>फ़ोटो ख़ुद यहाँ रखी जाती हैं।</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>क्षेत्र (&amp;R)</translation>
    </message>
    <message>
        <source>Where in the world they are; near you is fastest. Type a city or a code.</source>
        <translation>ये दुनिया में कहाँ रखी हैं; आपके पास वाला सबसे तेज़ है। किसी शहर का नाम या कोड लिखें।</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>टेबल (&amp;T)</translation>
    </message>
    <message>
        <source>Where the list of your photos is kept.</source>
        <translation>आपकी फ़ोटो की सूची यहाँ रखी जाती है।</translation>
    </message>
    <message>
        <source>Your &amp;name in the table</source>
        <translation>टेबल में आपका नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Photos are listed under it. Keep it the same.</source>
        <translation>फ़ोटो इसी नाम से सूची में आती हैं। इसे न बदलें।</translation>
    </message>
    <message>
        <source>Upload sp&amp;eed</source>
        <translation>अपलोड की गति (&amp;E)</translation>
    </message>
    <message>
        <source>Empty for no limit. A plan for the week goes like this: {plan}.</source>
        <translation>कोई सीमा न हो तो ख़ाली छोड़ें। हफ़्ते की योजना {plan} की तरह लिखें।</translation>
    </message>
    <message>
        <source>Server of your own</source>
        <translation>आपका अपना सर्वर</translation>
    </message>
    <message>
        <source>Where photos go</source>
        <translation>फ़ोटो कहाँ जाती हैं</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>How photos are seen, by you and those you share with.</source>
        <translation>आपको और जिनसे आप साझा करते हैं उन्हें फ़ोटो कैसे दिखती हैं।</translation>
    </message>
    <message>
        <source>Copying links</source>
        <translation>लिंक कॉपी करना</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>निजता</translation>
    </message>
    <message>
        <source>Of what goes up. Your own files are never touched.</source>
        <translation>अपलोड होने वाली फ़ोटो के लिए। आपकी अपनी फ़ाइलें कभी नहीं छुई जातीं।</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>अपलोड</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>निगरानी वाले फ़ोल्डर</translation>
    </message>
    <message>
        <source>What comes into them, and into folders inside them, goes up by itself once it is completely written; what comes while Cloudery is closed, when it is opened again. The files stay as they are.</source>
        <translation>इनमें और इनके अंदर के फ़ोल्डरों में जो आता है, वह पूरा लिखे जाते ही अपने आप अपलोड होता है; Cloudery बंद रहने पर जो आए, वह उसे दोबारा खोलने पर। फ़ाइलें जैसी हैं वैसी ही रहती हैं।</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>इस कंप्यूटर पर</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Settings of this computer</source>
        <translation>इस कंप्यूटर की सेटिंग</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>प्रोफ़ाइल (&amp;P)</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>प्रोफ़ाइल जोड़ें</translation>
    </message>
    <message>
        <source>Duplicate this profile</source>
        <translation>इस प्रोफ़ाइल की प्रति बनाएँ</translation>
    </message>
    <message>
        <source>Delete this profile</source>
        <translation>यह प्रोफ़ाइल मिटाएँ</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>फ़ोटो जोड़ें</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>सभी फ़ाइलें</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>मूल फ़ोटो सहेजें</translation>
    </message>
    <message numerus="yes">
        <source>Save %n original(s) in a folder</source>
        <translation>
            <numerusform>%n मूल फ़ोटो किसी फ़ोल्डर में सहेजें</numerusform>
            <numerusform>%n मूल फ़ोटो किसी फ़ोल्डर में सहेजें</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Cloudery?</source>
        <translation>Cloudery बंद करें?</translation>
    </message>
    <message>
        <source>Originals that are not saved yet are left out.</source>
        <translation>जो मूल फ़ोटो अभी नहीं सहेजी गईं, वे छूट जाएँगी।</translation>
    </message>
    <message>
        <source>Originals are still being saved.</source>
        <translation>मूल फ़ोटो अभी सहेजी जा रही हैं।</translation>
    </message>
    <message>
        <source>If you close now, those that are not saved yet are left out.</source>
        <translation>अगर आप अभी बंद करते हैं, तो जो नहीं सहेजी गईं वे छूट जाएँगी।</translation>
    </message>
    <message>
        <source>Keep uploading</source>
        <translation>अपलोड करते रहें</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>खुला रखें</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>रोकें और बंद करें</translation>
    </message>
    <message>
        <source>Keep uploading?</source>
        <translation>अपलोड करते रहें?</translation>
    </message>
    <message>
        <source>Cloudery can go on in the tray while its window is closed, and ends by itself when all is up.</source>
        <translation>Cloudery विंडो बंद होने पर भी ट्रे में काम करता रह सकता है, और सब अपलोड होने पर ख़ुद बंद हो जाता है।</translation>
    </message>
    <message>
        <source>This is asked only once; the settings have it.</source>
        <translation>यह सिर्फ़ एक बार पूछा जाता है; बाद में इसे सेटिंग में बदल सकते हैं।</translation>
    </message>
    <message>
        <source>Cloudery is still looking at the files you added.</source>
        <translation>Cloudery अभी आपकी जोड़ी हुई फ़ाइलें देख रहा है।</translation>
    </message>
    <message>
        <source>If you close now, add them again to upload them. What is up already stays up.</source>
        <translation>अगर आप अभी बंद करते हैं, तो अपलोड करने के लिए उन्हें फिर जोड़ें। जो अपलोड हो चुका है वह बना रहेगा।</translation>
    </message>
    <message>
        <source>If you close now, they stay on this computer; add them again to upload them. What is up already stays up.</source>
        <translation>अगर आप अभी बंद करते हैं, तो ये इसी कंप्यूटर पर रहेंगी; अपलोड करने के लिए इन्हें फिर जोड़ें। जो अपलोड हो चुका है वह बना रहेगा।</translation>
    </message>
    <message numerus="yes">
        <source>(It|They) (goes|go) on when you open Cloudery again.</source>
        <translation>
            <numerusform>Cloudery दोबारा खोलने पर यह आगे बढ़ेगी।</numerusform>
            <numerusform>Cloudery दोबारा खोलने पर ये आगे बढ़ेंगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) (is|are) not up yet.</source>
        <translation>
            <numerusform>%n फ़ोटो अभी अपलोड नहीं हुई है।</numerusform>
            <numerusform>%n फ़ोटो अभी अपलोड नहीं हुई हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (goes|go) on when you open Cloudery again.</source>
        <translation>
            <numerusform>इनमें से %n Cloudery दोबारा खोलने पर आगे बढ़ेगी।</numerusform>
            <numerusform>इनमें से %n Cloudery दोबारा खोलने पर आगे बढ़ेंगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Cloudery goes on with them when you open it again.</source>
        <translation>जब आप Cloudery फिर खोलेंगे, तो वह इन्हें आगे देखेगा।</translation>
    </message>
    <message>
        <source>If you quit, add the files again to upload them. What is up already stays up.</source>
        <translation>अगर आप बाहर निकलते हैं, तो अपलोड करने के लिए फ़ाइलें फिर जोड़ें। जो अपलोड हो चुका है वह बना रहेगा।</translation>
    </message>
    <message>
        <source>If you quit, the photos stay on this computer; add them again to upload them. What is up already stays up.</source>
        <translation>अगर आप बाहर निकलते हैं, तो फ़ोटो इसी कंप्यूटर पर रहेंगी; अपलोड करने के लिए इन्हें फिर जोड़ें। जो अपलोड हो चुका है वह बना रहेगा।</translation>
    </message>
    <message numerus="yes">
        <source>If you quit, (it|they) (goes|go) on when you open Cloudery again.</source>
        <translation>
            <numerusform>अगर आप बाहर निकलते हैं, तो Cloudery दोबारा खोलने पर यह आगे बढ़ेगी।</numerusform>
            <numerusform>अगर आप बाहर निकलते हैं, तो Cloudery दोबारा खोलने पर ये आगे बढ़ेंगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you quit, %n of these photos (goes|go) on when you open Cloudery again.</source>
        <translation>
            <numerusform>अगर आप बाहर निकलते हैं, तो Cloudery दोबारा खोलने पर इनमें से %n फ़ोटो आगे बढ़ेगी।</numerusform>
            <numerusform>अगर आप बाहर निकलते हैं, तो Cloudery दोबारा खोलने पर इनमें से %n फ़ोटो आगे बढ़ेंगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are still being looked at have to be added again.</source>
        <translation>जो फ़ाइलें अभी देखी जा रही हैं, उन्हें फिर जोड़ना होगा।</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>इसका क्या हुआ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>अपलोड हो रही है</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुकी हुई</translation>
    </message>
    <message>
        <source>Uploaded, position&#xa0;removed</source>
        <translation>अपलोड हुई, जगह की जानकारी हटाई गई</translation>
    </message>
    <message>
        <source>Uploaded, metadata&#xa0;removed</source>
        <translation>अपलोड हुई, मेटाडेटा हटाया गया</translation>
    </message>
    <message>
        <source>Uploaded and verified</source>
        <translation>अपलोड और सत्यापित</translation>
    </message>
    <message>
        <source>Uploaded and verified, position&#xa0;removed</source>
        <translation>अपलोड और सत्यापित, जगह की जानकारी हटाई गई</translation>
    </message>
    <message>
        <source>Uploaded and verified, metadata&#xa0;removed</source>
        <translation>अपलोड और सत्यापित, मेटाडेटा हटाया गया</translation>
    </message>
    <message>
        <source>Your file: {its}
Uploaded: {sent}</source>
        <translation>आपकी फ़ाइल: {its}
अपलोड हुई: {sent}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>बैच (&amp;B)</translation>
    </message>
    <message>
        <source>Only &amp;what is not up</source>
        <translation>सिर्फ़ जो अपलोड नहीं हुईं (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>इस रूप में सहेजें (&amp;S)…</translation>
    </message>
    <message>
        <source>Everything is up.</source>
        <translation>सब अपलोड हो चुका है।</translation>
    </message>
    <message>
        <source>Nothing has been added yet.</source>
        <translation>अभी कुछ जोड़ा नहीं गया है।</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>रसीद सहेजें</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>of a spreadsheet</comment>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजा गया</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>पहले की</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Everything in the list</source>
        <translation>सूची में सब कुछ</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n फ़ाइल</numerusform>
            <numerusform>%n फ़ाइलें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploaded</source>
        <translation>
            <numerusform>%n अपलोड हुई</numerusform>
            <numerusform>%n अपलोड हुईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already uploaded</source>
        <translation>
            <numerusform>%n पहले से अपलोड</numerusform>
            <numerusform>%n पहले से अपलोड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n विफल</numerusform>
            <numerusform>%n विफल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be uploaded</source>
        <translation>
            <numerusform>%n अपलोड नहीं हो सकती</numerusform>
            <numerusform>%n अपलोड नहीं हो सकतीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n छोड़ी गई</numerusform>
            <numerusform>%n छोड़ी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n रद्द</numerusform>
            <numerusform>%n रद्द</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n रुकी हुई</numerusform>
            <numerusform>%n रुकी हुई</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished</source>
        <translation>
            <numerusform>%n अधूरी</numerusform>
            <numerusform>%n अधूरी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): {ends}.</source>
        <translation>
            <numerusform>%n फ़ाइल: {ends}।</numerusform>
            <numerusform>%n फ़ाइलें: {ends}।</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is not saved.</source>
        <translation>रसीद सहेजी नहीं गई।</translation>
    </message>
    <message>
        <source>There is a “{name}” already.</source>
        <translation>“{name}” पहले से मौजूद है।</translation>
    </message>
    <message>
        <source>Choose another name, or this one with its ending.</source>
        <translation>कोई दूसरा नाम चुनें, या यही नाम उसके एक्सटेंशन के साथ।</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Saving originals</source>
        <translation>मूल फ़ोटो सहेजी जा रही हैं</translation>
    </message>
    <message>
        <source>Saving was cancelled.</source>
        <translation>सहेजना रद्द कर दिया गया।</translation>
    </message>
    <message>
        <source>“{name}” saved in “{folder}”.</source>
        <translation>“{name}” को “{folder}” में सहेजा गया।</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) saved in “{folder}”.</source>
        <translation>
            <numerusform>%n फ़ोटो “{folder}” में सहेजी गई।</numerusform>
            <numerusform>%n फ़ोटो “{folder}” में सहेजी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked: no checksum is known.</source>
        <translation>
            <numerusform>%n की जाँच नहीं हो सकी: कोई चेकसम मालूम नहीं।</numerusform>
            <numerusform>%n की जाँच नहीं हो सकी: कोई चेकसम मालूम नहीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not saved.</source>
        <translation>
            <numerusform>%n फ़ोटो सहेजी नहीं गई।</numerusform>
            <numerusform>%n फ़ोटो सहेजी नहीं गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The first: {why}</source>
        <translation>पहली: {why}</translation>
    </message>
    <message>
        <source>Saving the photo</source>
        <translation>फ़ोटो सहेजी जा रही है</translation>
    </message>
    <message>
        <source>Saving photo {number} of {count}</source>
        <translation>{count} में से फ़ोटो {number} सहेजी जा रही है</translation>
    </message>
    <message>
        <source>No photo is like that</source>
        <translation>ऐसी कोई फ़ोटो नहीं</translation>
    </message>
    <message>
        <source>None of {total} matches “{words}”.</source>
        <translation>{total} में से कोई भी “{words}” से मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Profile na&amp;me</source>
        <translation>प्रोफ़ाइल का नाम (&amp;M)</translation>
    </message>
    <message>
        <source>A short name, such as “family”. It cannot be changed later.</source>
        <translation>कोई छोटा नाम, जैसे “family”। इसे बाद में नहीं बदला जा सकता।</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>कुंजी कहाँ रखी जाए</translation>
    </message>
    <message>
        <source>&amp;Save and connect</source>
        <translation>सहेजें और कनेक्ट करें (&amp;S)</translation>
    </message>
    <message>
        <source>The key to “{bucket}”</source>
        <translation>“{bucket}” की कुंजी</translation>
    </message>
    <message>
        <source>Keeping it…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>जाँचा जा रहा है…</translation>
    </message>
    <message>
        <source>Cloudery uses it to upload and list your photos.</source>
        <translation>Cloudery इसी से आपकी फ़ोटो अपलोड करता है और उनकी सूची देखता है।</translation>
    </message>
    <message>
        <source>&amp;Check connection…</source>
        <translation>कनेक्शन जाँचें (&amp;C)…</translation>
    </message>
    <message>
        <source>Set up in &amp;AWS…</source>
        <translation>&amp;AWS में सेट अप करें…</translation>
    </message>
    <message>
        <source>Something in the profile “{name}” is not right yet.</source>
        <translation>प्रोफ़ाइल “{name}” में अभी कुछ सही नहीं है।</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>नई प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>This profile is in use. Connect with another one to delete it.</source>
        <translation>यह प्रोफ़ाइल इस्तेमाल में है। इसे मिटाने के लिए किसी दूसरी से कनेक्ट करें।</translation>
    </message>
    <message>
        <source>not right</source>
        <comment>profile</comment>
        <translation>सही नहीं</translation>
    </message>
    <message>
        <source>new</source>
        <comment>profile</comment>
        <translation>नई</translation>
    </message>
    <message>
        <source>edited</source>
        <comment>profile</comment>
        <translation>बदली गई</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>profile</comment>
        <translation>इस्तेमाल में</translation>
    </message>
    <message>
        <source>Delete the profile “{name}”?</source>
        <translation>प्रोफ़ाइल “{name}” मिटाएँ?</translation>
    </message>
    <message>
        <source>These settings go. The photos in the bucket stay where they are.</source>
        <translation>ये सेटिंग मिट जाएँगी। बकेट की फ़ोटो जहाँ हैं वहीं रहेंगी।</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>सहेजे बिना बंद करें?</translation>
    </message>
    <message>
        <source>What you changed here is lost.</source>
        <translation>आपने यहाँ जो बदला है वह खो जाएगा।</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>बदलाव छोड़ दें</translation>
    </message>
    <message>
        <source>Cloudery makes a place for your photos in your own AWS account: a bucket for the photos, a table that lists them, and a user with a key that may do nothing else. You see a list of all that before anything is done.</source>
        <translation>Cloudery आपके अपने AWS खाते में आपकी फ़ोटो के लिए जगह बनाता है: फ़ोटो के लिए एक बकेट, उनकी सूची के लिए एक टेबल, और एक उपयोगकर्ता जिसकी कुंजी इसके अलावा कुछ नहीं कर सकती। कुछ भी करने से पहले आपको इन सबकी सूची दिखती है।</translation>
    </message>
    <message>
        <source>Amazon bills you for what is stored, asked for and viewed. An empty cloud costs next to nothing, as the table is billed by request; ten gigabytes of photos come to roughly a quarter of a US dollar a month.</source>
        <translation>रखने, माँगने और देखने का ख़र्च Amazon लेता है। ख़ाली क्लाउड पर लगभग कुछ नहीं लगता, क्योंकि टेबल का भुगतान हर अनुरोध के हिसाब से होता है; दस गीगाबाइट फ़ोटो पर हर महीने मोटे तौर पर चौथाई अमेरिकी डॉलर लगता है।</translation>
    </message>
    <message>
        <source>All of AWS shares these names: choose one that nobody else has.</source>
        <translation>पूरा AWS इन नामों को साझा करता है: ऐसा नाम चुनें जो किसी और का न हो।</translation>
    </message>
    <message>
        <source>Where in the world photos are kept; near you is fastest.</source>
        <translation>फ़ोटो दुनिया में कहाँ रखी जाएँ; आपके पास वाला सबसे तेज़ है।</translation>
    </message>
    <message>
        <source>AWS &amp;login</source>
        <translation>&amp;AWS लॉगिन</translation>
    </message>
    <message>
        <source>An access key, which I enter here</source>
        <translation>एक ऐक्सेस कुंजी, जो मैं यहाँ दर्ज करूँ</translation>
    </message>
    <message>
        <source>It makes the bucket, the table and the user, so it must be allowed to. Cloudery does not keep it, unless you let it use that itself.</source>
        <translation>इससे बकेट, तालिका और उपयोगकर्ता बनते हैं, इसलिए इसे इसकी अनुमति होनी चाहिए। Cloudery इसे नहीं सहेजता, जब तक आप इसी को इस्तेमाल करने न दें।</translation>
    </message>
    <message>
        <source>&amp;Access key ID</source>
        <translation>ऐक्सेस कुंजी ID (&amp;Y)</translation>
    </message>
    <message>
        <source>S&amp;ecret access key</source>
        <translation>गुप्त ऐक्सेस कुंजी (&amp;E)</translation>
    </message>
    <message>
        <source>Amazon shows it once, when the key is made.</source>
        <translation>Amazon इसे एक ही बार दिखाता है, जब कुंजी बनती है।</translation>
    </message>
    <message>
        <source>There is no AWS login on this computer yet. Enter an access key of your AWS account; or run “aws configure” and open this page again.</source>
        <translation>इस कंप्यूटर पर अभी कोई AWS लॉगिन नहीं है। अपने AWS खाते की ऐक्सेस कुंजी दर्ज करें; या “aws configure” चलाएँ और यह पेज फिर खोलें।</translation>
    </message>
    <message>
        <source>How to make an access key</source>
        <translation>ऐक्सेस कुंजी कैसे बनाएँ</translation>
    </message>
    <message>
        <source>This is a key that ends soon. Enter one that begins with AKIA.</source>
        <translation>यह कुंजी जल्द समाप्त हो जाती है। ऐसी कुंजी दर्ज करें जो AKIA से शुरू हो।</translation>
    </message>
    <message>
        <source>Expected are at least 16 capital letters and digits.</source>
        <translation>कम से कम 16 बड़े अक्षर और अंक अपेक्षित हैं।</translation>
    </message>
    <message>
        <source>Expected are 40 letters, digits and signs, without spaces.</source>
        <translation>40 अक्षर, अंक और चिह्न अपेक्षित हैं, बिना खाली जगह के।</translation>
    </message>
    <message>
        <source>Where the new key is kept</source>
        <translation>नई कुंजी कहाँ रखी जाए</translation>
    </message>
    <message>
        <source>Who may upload</source>
        <translation>कौन अपलोड कर सकता है</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>उन्नत</translation>
    </message>
    <message>
        <source>Amazon&apos;s guide to the command line</source>
        <translation>Amazon की कमांड लाइन गाइड</translation>
    </message>
    <message>
        <source>Amazon&apos;s prices</source>
        <translation>Amazon की दरें</translation>
    </message>
    <message>
        <source>Who sets it up</source>
        <translation>सेटअप किससे हो</translation>
    </message>
    <message>
        <source>Cloudery&apos;s own key</source>
        <translation>Cloudery की अपनी कुंजी</translation>
    </message>
    <message>
        <source>With it, Cloudery uploads and lists.</source>
        <translation>इससे Cloudery अपलोड करता है और सूची देखता है।</translation>
    </message>
    <message>
        <source>Keep the key it has</source>
        <translation>मौजूदा कुंजी ही रखें</translation>
    </message>
    <message>
        <source>Nothing changes about the key.</source>
        <translation>कुंजी में कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Make none: use that login itself</source>
        <translation>कोई कुंजी न बनाएँ: वही लॉगिन इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Simple, but Cloudery then may do whatever that login may.</source>
        <translation>आसान है, पर तब Cloudery वह सब कर सकता है जो वह लॉगिन कर सकता है।</translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain</source>
        <translation>इस कंप्यूटर के कीचेन में</translation>
    </message>
    <message>
        <source>Kept encrypted by the system. The best place on a computer of your own.</source>
        <translation>सिस्टम इसे एन्क्रिप्ट करके रखता है। आपके अपने कंप्यूटर पर यही सबसे अच्छी जगह है।</translation>
    </message>
    <message>
        <source>In the AWS tools&apos; settings</source>
        <translation>AWS टूल की सेटिंग में</translation>
    </message>
    <message>
        <source>A file in your home folder, which other AWS programs can use too.</source>
        <translation>आपके होम फ़ोल्डर की एक फ़ाइल, जिसे दूसरे AWS प्रोग्राम भी इस्तेमाल कर सकते हैं।</translation>
    </message>
    <message>
        <source>Only Cloudery</source>
        <translation>सिर्फ़ Cloudery</translation>
    </message>
    <message>
        <source>What is not signed by your key is refused.</source>
        <translation>जिस पर आपकी कुंजी के हस्ताक्षर न हों, उसे मना कर दिया जाता है।</translation>
    </message>
    <message>
        <source>Everybody on the internet</source>
        <translation>इंटरनेट पर हर कोई</translation>
    </message>
    <message>
        <source>Anyone on the internet could store anything in your bucket, and you would pay for it.</source>
        <translation>इंटरनेट पर कोई भी आपके बकेट में कुछ भी रख सकेगा, और ख़र्च आपका होगा।</translation>
    </message>
    <message>
        <source>What is done already stays. Setting up again leaves it alone and goes on from there, as often as you like.</source>
        <translation>जो हो चुका है वह बना रहता है। दोबारा सेटअप उसे वैसे ही छोड़कर आगे बढ़ता है, आप जितनी बार चाहें।</translation>
    </message>
    <message>
        <source>Set up your cloud</source>
        <translation>अपना क्लाउड सेट अप करें</translation>
    </message>
    <message>
        <source>&amp;Show what will be done</source>
        <translation>दिखाएँ कि क्या किया जाएगा (&amp;S)</translation>
    </message>
    <message>
        <source>Your cloud</source>
        <translation>आपका क्लाउड</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>3 में से पहला चरण</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>फिर से देखें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Do it</source>
        <translation>करें (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>पीछे (&amp;B)</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>किए जाने वाले काम</translation>
    </message>
    <message>
        <source>Start uploading</source>
        <translation>अपलोड शुरू करें</translation>
    </message>
    <message>
        <source>Drop photos on the window, or choose some.</source>
        <translation>विंडो पर फ़ोटो छोड़ें, या कुछ चुनें।</translation>
    </message>
    <message>
        <source>Looks at everything once more, with a file on trial.</source>
        <translation>एक परीक्षण फ़ाइल के साथ सब कुछ फिर से जाँचता है।</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>फिर कोशिश करें (&amp;T)</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>वहाँ क्या है, यह देखा जा रहा है…</translation>
    </message>
    <message>
        <source>Nothing is changed by that.</source>
        <translation>इससे कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Something stands in the way.</source>
        <translation>कुछ अड़चन है।</translation>
    </message>
    <message>
        <source>Put it right, or go back and choose differently. Nothing has been changed.</source>
        <translation>उसे ठीक करें, या पीछे जाकर कुछ और चुनें। कुछ भी बदला नहीं गया है।</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will be done</source>
        <translation>
            <numerusform>%n काम किया जाएगा</numerusform>
            <numerusform>%n काम किए जाएँगे</numerusform>
        </translation>
    </message>
    <message>
        <source>With the AWS login “{login}”. So far nothing has been changed.</source>
        <translation>AWS लॉगिन “{login}” से। अब तक कुछ भी बदला नहीं गया है।</translation>
    </message>
    <message>
        <source>Nothing to change: everything is in order.</source>
        <translation>कुछ बदलना नहीं है: सब ठीक है।</translation>
    </message>
    <message>
        <source>Cloudery can use this cloud as it is.</source>
        <translation>Cloudery इस क्लाउड को ऐसे ही इस्तेमाल कर सकता है।</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>इसे इस्तेमाल करें (&amp;U)</translation>
    </message>
    <message>
        <source>Trying it with a photo…</source>
        <translation>एक फ़ोटो से जाँचा जा रहा है…</translation>
    </message>
    <message>
        <source>It is deleted again.</source>
        <translation>वह फिर मिटा दी जाती है।</translation>
    </message>
    <message>
        <source>Your cloud is made, but a photo did not get through yet.</source>
        <translation>आपका क्लाउड बन गया है, पर एक फ़ोटो अभी नहीं पहुँची।</translation>
    </message>
    <message>
        <source>What is new may take a minute in AWS. Check the connection then.</source>
        <translation>AWS में नई चीज़ों को एक मिनट लग सकता है। तब कनेक्शन जाँचें।</translation>
    </message>
    <message>
        <source>Your cloud is ready.</source>
        <translation>आपका क्लाउड तैयार है।</translation>
    </message>
    <message>
        <source>Your photos go to “{bucket}”, {place}.</source>
        <translation>आपकी फ़ोटो “{bucket}” ({place}) में जाती हैं।</translation>
    </message>
    <message>
        <source>A photo on trial got through.</source>
        <translation>एक परीक्षण फ़ोटो पहुँच गई।</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>कुछ भी बदला नहीं गया है।</translation>
    </message>
    <message>
        <source>{done} of {count} done.</source>
        <translation>{count} में से {done} पूरे।</translation>
    </message>
    <message>
        <source>The setup is not finished.</source>
        <translation>सेटअप पूरा नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>3 में से तीसरा चरण</translation>
    </message>
    <message>
        <source>Something is missing, or not right yet.</source>
        <translation>कुछ छूटा है या अभी सही नहीं है।</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>{count} में से {done} पूरे</translation>
    </message>
    <message>
        <source>Setting up your cloud…</source>
        <translation>आपका क्लाउड सेट अप हो रहा है…</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>3 में से दूसरा चरण</translation>
    </message>
    <message>
        <source>Go from photo to photo</source>
        <translation>एक फ़ोटो से दूसरी पर जाएँ</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>और चुनें</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>सभी चुनें</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>कुछ न चुनें</translation>
    </message>
    <message>
        <source>See a photo large</source>
        <translation>फ़ोटो बड़ी देखें</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>मूल फ़ोटो सहेजें</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>अगली फ़ोटो</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>पिछली फ़ोटो</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>पहली फ़ोटो</translation>
    </message>
    <message>
        <source>Last photo</source>
        <translation>आख़िरी फ़ोटो</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>ज़ूम इन करें</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>ज़ूम आउट करें</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>पूरी फ़ोटो</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>असली आकार</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>दाएँ घुमाएँ</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>बाएँ घुमाएँ</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>पूरी स्क्रीन</translation>
    </message>
    <message>
        <source>Show one after the other</source>
        <translation>एक के बाद एक दिखाएँ</translation>
    </message>
    <message>
        <source>Back to all photos</source>
        <translation>सभी फ़ोटो पर लौटें</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>Among the photos</source>
        <translation>फ़ोटो के बीच</translation>
    </message>
    <message>
        <source>One photo</source>
        <translation>एक फ़ोटो</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>Upload speed</source>
        <translation>अपलोड की गति</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>अन्य…</translation>
    </message>
    <message>
        <source>Other: {speed}…</source>
        <translation>अन्य: {speed}…</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>गति (&amp;S)</translation>
    </message>
    <message>
        <source>Such as 3 MB/s, or a plan for the week: {plan}.</source>
        <translation>जैसे 3 MB/s, या {plan} जैसी हफ़्ते की योजना।</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>सेट करें</translation>
    </message>
    <message numerus="yes">
        <source>Photos, {count}, %n selected</source>
        <translation>
            <numerusform>फ़ोटो, {count}, %n चुनी गई</numerusform>
            <numerusform>फ़ोटो, {count}, %n चुनी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos, {count}</source>
        <translation>फ़ोटो, {count}</translation>
    </message>
    <message>
        <source>A text with placeholders: {url}, {name}, {stem}, {width}, {height}, {bytes}, {type}, {taken}, {id}, {key}. {name:html} and {name:markdown} make a name safe there; \n is a new line, {{ a brace.</source>
        <translation>प्लेसहोल्डर वाला टेक्स्ट: {url}, {name}, {stem}, {width}, {height}, {bytes}, {type}, {taken}, {id}, {key}। {name:html} और {name:markdown} नाम को वहाँ के लिए सुरक्षित बनाते हैं; \n नई पंक्ति है, {{ धनु कोष्ठक।</translation>
    </message>
    <message>
        <source>Links in a form of your own</source>
        <translation>आपके अपने रूप में लिंक</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>टेम्पलेट (&amp;T)</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>इसे इस्तेमाल करें</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>उदाहरण:</translation>
    </message>
    <message>
        <source>Not uploaded</source>
        <translation>अपलोड नहीं हुई</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>टाइल का आकार</translation>
    </message>
    <message>
        <source>Size of the tiles (Ctrl and the wheel)</source>
        <translation>टाइल का आकार (Ctrl और माउस का पहिया)</translation>
    </message>
    <message>
        <source>{name}: your photos go to {place}.</source>
        <translation>{name}: आपकी फ़ोटो {place} में जाती हैं।</translation>
    </message>
    <message>
        <source>Your photos go to {name}. Choose another place</source>
        <translation>आपकी फ़ोटो {name} में जाती हैं। दूसरी जगह चुनें</translation>
    </message>
    <message>
        <source>Sandbox on this computer</source>
        <translation>इस कंप्यूटर पर सैंडबॉक्स</translation>
    </message>
    <message>
        <source>Add or change…</source>
        <translation>जोड़ें या बदलें…</translation>
    </message>
    <message>
        <source>Show or hide the uploads (Ctrl+U)</source>
        <translation>अपलोड दिखाएँ या छिपाएँ (Ctrl+U)</translation>
    </message>
    <message>
        <source>Settings and your cloud</source>
        <translation>सेटिंग और आपका क्लाउड</translation>
    </message>
    <message>
        <source>Check connection…</source>
        <translation>कनेक्शन जाँचें…</translation>
    </message>
    <message>
        <source>Set up my own cloud…</source>
        <translation>मेरा अपना क्लाउड सेट अप करें…</translation>
    </message>
    <message>
        <source>Choose photos to upload (Ctrl+O)</source>
        <translation>अपलोड के लिए फ़ोटो चुनें (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open Cloudery</source>
        <translation>Cloudery खोलें</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>सभी रोकें</translation>
    </message>
    <message>
        <source>Quit Cloudery</source>
        <translation>Cloudery से बाहर निकलें</translation>
    </message>
    <message>
        <source>Nothing to upload</source>
        <translation>अपलोड के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>सभी फिर शुरू करें</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>सभी रद्द करें</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>सभी को फिर आज़माएँ</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>पूरे हुए हटाएँ</translation>
    </message>
    <message>
        <source>Clear refused</source>
        <translation>अस्वीकृत हटाएँ</translation>
    </message>
    <message>
        <source>More about all uploads</source>
        <translation>सभी अपलोड के लिए और विकल्प</translation>
    </message>
    <message>
        <source>Retry all that failed</source>
        <translation>विफल हुई सभी को फिर आज़माएँ</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>रसीद…</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>आपका ध्यान चाहिए</translation>
    </message>
    <message>
        <source>Already uploaded</source>
        <translation>पहले से अपलोड</translation>
    </message>
    <message>
        <source>{how_it_is}. {why_no_preview}</source>
        <translation>{how_it_is}। {why_no_preview}</translation>
    </message>
    <message numerus="yes">
        <source>Going on with %n photo(s) of the last time</source>
        <translation>
            <numerusform>पिछली बार की %n फ़ोटो आगे बढ़ रही है</numerusform>
            <numerusform>पिछली बार की %n फ़ोटो आगे बढ़ रही हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of the last time (waits|wait) for a cloud</source>
        <translation>
            <numerusform>पिछली बार की %n फ़ोटो क्लाउड के इंतज़ार में है</numerusform>
            <numerusform>पिछली बार की %n फ़ोटो क्लाउड के इंतज़ार में हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of the last time paused</source>
        <translation>
            <numerusform>पिछली बार की %n फ़ोटो रुकी हुई है</numerusform>
            <numerusform>पिछली बार की %n फ़ोटो रुकी हुई हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>कनेक्शन नहीं है</translation>
    </message>
    <message>
        <source>The cloud does not answer</source>
        <translation>क्लाउड जवाब नहीं दे रहा</translation>
    </message>
    <message>
        <source>Your cloud can be reached, but does not answer.</source>
        <translation>आपके क्लाउड तक पहुँचा जा सकता है, पर वह जवाब नहीं देता।</translation>
    </message>
    <message>
        <source>There is no connection to your bucket.</source>
        <translation>आपके बकेट से कनेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>Uploads go on by themselves as soon as it is back.</source>
        <translation>इसके लौटते ही अपलोड अपने आप आगे बढ़ेंगे।</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी कोशिश करें</translation>
    </message>
    <message>
        <source>Close the uploads panel</source>
        <translation>अपलोड पैनल बंद करें</translation>
    </message>
    <message>
        <source>All uploads</source>
        <translation>सभी अपलोड</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>Upload next</source>
        <translation>इसके बाद यही अपलोड करें</translation>
    </message>
    <message>
        <source>Show photo</source>
        <translation>फ़ोटो दिखाएँ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Waiting: this connection is metered.</source>
        <translation>इंतज़ार: यह कनेक्शन मीटर्ड है।</translation>
    </message>
    <message>
        <source>Uploads go on by themselves as soon as there is another one.</source>
        <translation>दूसरा कनेक्शन मिलते ही अपलोड अपने आप आगे बढ़ेंगे।</translation>
    </message>
    <message>
        <source>Upload anyway</source>
        <translation>फिर भी अपलोड करें</translation>
    </message>
    <message>
        <source>Upload as it is</source>
        <translation>ऐसे ही अपलोड करें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>विवरण…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>सूची से हटाएँ</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>और…</translation>
    </message>
    <message>
        <source>Reading the photo…</source>
        <translation>फ़ोटो पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Asking for permission to upload…</source>
        <translation>अपलोड की अनुमति ली जा रही है…</translation>
    </message>
    <message>
        <source>Checking that it arrived…</source>
        <translation>पहुँचने की जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>रद्द की गई।</translation>
    </message>
    <message>
        <source>Will be cancelled, unless it is up already.</source>
        <translation>रद्द की जाएगी, अगर पहले ही अपलोड नहीं हो चुकी।</translation>
    </message>
    <message>
        <source>Will be paused, unless it is up already.</source>
        <translation>रोकी जाएगी, अगर पहले ही अपलोड नहीं हो चुकी।</translation>
    </message>
    <message>
        <source>Verified · {size}</source>
        <translation>सत्यापित · {size}</translation>
    </message>
    <message>
        <source>Verified · {size} · position&#xa0;removed</source>
        <translation>सत्यापित · {size} · जगह की जानकारी हटाई गई</translation>
    </message>
    <message>
        <source>Verified · {size} · metadata&#xa0;removed</source>
        <translation>सत्यापित · {size} · मेटाडेटा हटाया गया</translation>
    </message>
    <message>
        <source>Goes on by itself.</source>
        <translation>अपने आप आगे बढ़ेगी।</translation>
    </message>
    <message>
        <source>Waiting for the network. Goes on by itself.</source>
        <translation>नेटवर्क का इंतज़ार है। अपने आप आगे बढ़ेगी।</translation>
    </message>
    <message>
        <source>Tries again soon.</source>
        <translation>जल्द ही फिर कोशिश होगी।</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>रुकी हुई।</translation>
    </message>
    <message>
        <source>The same photo is on its way as “{name}”</source>
        <translation>यही फ़ोटो “{name}” नाम से रास्ते में है</translation>
    </message>
    <message>
        <source>The same photo is on its way</source>
        <translation>यही फ़ोटो रास्ते में है</translation>
    </message>
    <message>
        <source>Already uploaded as “{name}”</source>
        <translation>“{name}” नाम से पहले ही अपलोड हो चुकी है</translation>
    </message>
    <message>
        <source>Paused, {done} of {count} uploaded</source>
        <translation>रुका हुआ, {count} में से {done} अपलोड</translation>
    </message>
    <message>
        <source>Waiting for the cloud</source>
        <translation>क्लाउड का इंतज़ार है</translation>
    </message>
    <message numerus="yes">
        <source>{done} uploaded, %n (needs|need) you</source>
        <translation>
            <numerusform>{done} अपलोड हुईं, %n को आपका ध्यान चाहिए</numerusform>
            <numerusform>{done} अपलोड हुईं, %n को आपका ध्यान चाहिए</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>नेटवर्क का इंतज़ार है</translation>
    </message>
    <message>
        <source>Waiting for the cloud. Goes on by itself.</source>
        <translation>क्लाउड का इंतज़ार है। अपने आप आगे बढ़ेगी।</translation>
    </message>
    <message>
        <source>Waiting: metered connection</source>
        <translation>इंतज़ार: मीटर्ड कनेक्शन</translation>
    </message>
    <message>
        <source>Waiting: not connected yet</source>
        <translation>इंतज़ार: अभी कनेक्ट नहीं है</translation>
    </message>
    <message>
        <source>Uploading {done} of {count}</source>
        <translation>अपलोड जारी: {done} / {count}</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>फ़ाइलें देखी जा रही हैं…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not uploaded</source>
        <translation>
            <numerusform>%n फ़ाइल अपलोड नहीं हुई</numerusform>
            <numerusform>%n फ़ाइलें अपलोड नहीं हुईं</numerusform>
        </translation>
    </message>
    <message>
        <source>What you add now waits until you resume.</source>
        <translation>अब आप जो जोड़ेंगे, वह फिर शुरू करने तक रुका रहेगा।</translation>
    </message>
    <message>
        <source>The list tells why.</source>
        <translation>कारण सूची में है।</translation>
    </message>
    <message>
        <source>Nothing new to upload.</source>
        <translation>अपलोड के लिए कुछ नया नहीं।</translation>
    </message>
    <message>
        <source>Nothing to upload.</source>
        <translation>अपलोड के लिए कुछ नहीं।</translation>
    </message>
    <message>
        <source>{done} of {count} uploaded</source>
        <translation>{count} में से {done} अपलोड</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>Photo viewer</source>
        <translation>फ़ोटो व्यूअर</translation>
    </message>
    <message>
        <source>{name}, photo {place}</source>
        <translation>{name}, फ़ोटो {place}</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>फ़ोटो पर लौटें</translation>
    </message>
    <message>
        <source>Fit or full size</source>
        <translation>विंडो में फ़िट या असली आकार</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>दाईं ओर घुमाएँ</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>स्लाइड शो</translation>
    </message>
    <message>
        <source>Stop the slideshow</source>
        <translation>स्लाइड शो रोकें</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>पूरी स्क्रीन से बाहर आएँ</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रही है…</translation>
    </message>
    <message>
        <source>Which photos of watched folders go up</source>
        <translation>निगरानी वाले फ़ोल्डरों की कौन-सी फ़ोटो अपलोड हों</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>किसी फ़ोल्डर की निगरानी करें…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>किसी फ़ोल्डर की निगरानी करें</translation>
    </message>
    <message>
        <source>{folder} is watched already, with all of {around}.</source>
        <translation>{folder} की निगरानी पहले से हो रही है, पूरे {around} के साथ।</translation>
    </message>
    <message>
        <source>Stop watching {folder}</source>
        <translation>{folder} की निगरानी बंद करें</translation>
    </message>
    <message>
        <source>New photos</source>
        <translation>नई फ़ोटो</translation>
    </message>
    <message>
        <source>What is in a folder already when you add it is left alone.</source>
        <translation>जोड़ते समय फ़ोल्डर में जो पहले से है, उसे छोड़ दिया जाता है।</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>सभी फ़ोटो</translation>
    </message>
    <message>
        <source>What is in it already, too. Photos that are up already are not sent again.</source>
        <translation>जो पहले से इसमें है, वह भी। जो फ़ोटो अपलोड हो चुकी हैं, वे दोबारा नहीं भेजी जातीं।</translation>
    </message>
    <message>
        <source>None for now</source>
        <translation>फ़िलहाल कोई नहीं</translation>
    </message>
    <message>
        <source>What comes meanwhile goes up once you choose one of the others again.</source>
        <translation>इस बीच जो आए, वह बाकी दोनों में से कोई विकल्प फिर चुनने पर अपलोड होगा।</translation>
    </message>
    <message>
        <source>Your photos, in a cloud that is yours</source>
        <translation>आपकी फ़ोटो, आपके अपने क्लाउड में</translation>
    </message>
    <message>
        <source>Kept in your own Amazon account, with a link for each. Nobody in between.</source>
        <translation>आपके अपने Amazon खाते में, हर एक के लिंक के साथ। बीच में कोई नहीं।</translation>
    </message>
    <message>
        <source>Set up my own cloud</source>
        <translation>मेरा अपना क्लाउड सेट अप करें</translation>
    </message>
    <message>
        <source>In an Amazon (AWS) account. You see all that will be done first.</source>
        <translation>Amazon (AWS) खाते में। जो भी किया जाएगा, वह सब पहले दिखेगा।</translation>
    </message>
    <message>
        <source>I have a bucket already</source>
        <translation>मेरे पास पहले से बकेट है</translation>
    </message>
    <message>
        <source>Say where it is and how to get in.</source>
        <translation>बताएँ कि वह कहाँ है और उसमें कैसे पहुँचें।</translation>
    </message>
    <message>
        <source>Try it without an account</source>
        <translation>बिना खाते के आज़माएँ</translation>
    </message>
    <message>
        <source>Photos stay on this computer, in a sandbox much like the real thing.</source>
        <translation>फ़ोटो इसी कंप्यूटर पर रहती हैं, असली जैसे ही एक सैंडबॉक्स में।</translation>
    </message>
    <message>
        <source>The address of {host} is not known.</source>
        <translation>{host} का पता नहीं मिला।</translation>
    </message>
    <message>
        <source>No such network</source>
        <translation>ऐसा कोई नेटवर्क नहीं</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>कोई जवाब नहीं</translation>
    </message>
    <message>
        <source>The system says: {trouble}.</source>
        <translation>सिस्टम का संदेश: {trouble}।</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>name of a file</comment>
        <translation>तस्वीर</translation>
    </message>
    <message>
        <source>Picture {moment}</source>
        <extracomment>The name of a file.</extracomment>
        <translation>तस्वीर {moment}</translation>
    </message>
    <message>
        <source>The picture could not be written to Cloudery&apos;s data folder.</source>
        <translation>तस्वीर Cloudery के डेटा फ़ोल्डर में लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Check that the disk is not full, then drag it here again.</source>
        <translation>देखें कि डिस्क भरी नहीं है, फिर इसे दोबारा यहाँ खींचें।</translation>
    </message>
    <message>
        <source>This folder is not there at the moment.</source>
        <translation>यह फ़ोल्डर अभी वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>It was moved or deleted, or the drive it is on is not connected.</source>
        <translation>उसे कहीं और ले जाया गया है या मिटा दिया गया है, या उसकी ड्राइव कनेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>As soon as it is back, it is watched again.</source>
        <translation>उसके लौटते ही उसकी निगरानी फिर शुरू होगी।</translation>
    </message>
    <message>
        <source>You may not look into this folder.</source>
        <translation>आपको इस फ़ोल्डर में देखने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Give yourself permission to read it, or stop watching it.</source>
        <translation>ख़ुद को इसे पढ़ने की अनुमति दें, या इसकी निगरानी बंद करें।</translation>
    </message>
    <message>
        <source>This folder cannot be read at the moment.</source>
        <translation>यह फ़ोल्डर अभी पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Check that its drive or the network is connected; it is looked at again by itself.</source>
        <translation>देखें कि इसकी ड्राइव या नेटवर्क कनेक्ट है; इसे अपने आप फिर देखा जाएगा।</translation>
    </message>
    <message>
        <source>Hidden file.</source>
        <translation>छिपी हुई फ़ाइल।</translation>
    </message>
    <message>
        <source>This folder is in the queue already.</source>
        <translation>यह फ़ोल्डर पहले से कतार में है।</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>यह फ़ोल्डर ख़ाली है।</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>यह नाम इस्तेमाल नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The video of “{photo}”.</source>
        <translation>“{photo}” का वीडियो।</translation>
    </message>
    <message>
        <source>This link leads to a file that is not there.</source>
        <translation>यह लिंक ऐसी फ़ाइल का है जो वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full.</source>
        <translation>इस कंप्यूटर की डिस्क भर गई है।</translation>
    </message>
    <message>
        <source>Cloudery cannot write down what it uploads, so it waits.</source>
        <translation>Cloudery अपने अपलोड दर्ज नहीं कर सकता, इसलिए इंतज़ार कर रहा है।</translation>
    </message>
    <message>
        <source>Free some space; it goes on by itself.</source>
        <translation>कुछ जगह ख़ाली करें; यह अपने आप आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>The system says of its data folder: {trouble}.</source>
        <translation>इसके डेटा फ़ोल्डर के बारे में सिस्टम का संदेश: {trouble}।</translation>
    </message>
    <message>
        <source>It goes on by itself once that is over.</source>
        <translation>इसके ठीक होते ही काम अपने आप आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>Another Cloudery is busy with the uploads of this profile.</source>
        <translation>कोई दूसरा Cloudery इस प्रोफ़ाइल के अपलोड पर काम कर रहा है।</translation>
    </message>
    <message>
        <source>What you add here is uploaded, too, but not remembered after closing.</source>
        <translation>आप यहाँ जो जोड़ेंगे वह भी अपलोड होगा, पर बंद करने के बाद याद नहीं रहेगा।</translation>
    </message>
    <message>
        <source>Close the other one, then open this one again.</source>
        <translation>दूसरे को बंद करें, फिर इसे दोबारा खोलें।</translation>
    </message>
    <message>
        <source>The list of uploads cannot be read.</source>
        <translation>अपलोड की सूची पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>The list of your uploads was damaged.</source>
        <translation>आपके अपलोड की सूची ख़राब हो गई थी।</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could still be read and (goes|go) on. The damaged file is kept as “{name}” in Cloudery&apos;s data folder.</source>
        <translation>
            <numerusform>उनमें से %n अब भी पढ़ा जा सका और आगे बढ़ रहा है। ख़राब फ़ाइल Cloudery के डेटा फ़ोल्डर में “{name}” नाम से रखी है।</numerusform>
            <numerusform>उनमें से %n अब भी पढ़े जा सके और आगे बढ़ रहे हैं। ख़राब फ़ाइल Cloudery के डेटा फ़ोल्डर में “{name}” नाम से रखी है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that all photos are there; add again what is missing.</source>
        <translation>देखें कि सभी फ़ोटो मौजूद हैं; जो न हों उन्हें फिर जोड़ें।</translation>
    </message>
    <message numerus="yes">
        <source>%n of the uploads of the last time could not be understood.</source>
        <translation>
            <numerusform>पिछली बार के अपलोड में से %n समझ में नहीं आया।</numerusform>
            <numerusform>पिछली बार के अपलोड में से %n समझ में नहीं आए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(It|They) (was|were) set aside; all others go on.</source>
        <translation>
            <numerusform>उसे अलग रख दिया गया है; बाकी सब आगे बढ़ रहे हैं।</numerusform>
            <numerusform>उन्हें अलग रख दिया गया है; बाकी सब आगे बढ़ रहे हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer Cloudery has written the list of your uploads.</source>
        <translation>आपके अपलोड की सूची किसी नए संस्करण के Cloudery ने लिखी है।</translation>
    </message>
    <message>
        <source>This one cannot use it. Photos are uploaded all the same, but what is not up when Cloudery is closed is not remembered.</source>
        <translation>यह संस्करण उसका उपयोग नहीं कर सकता। फ़ोटो फिर भी अपलोड होती हैं, पर Cloudery बंद होने तक जो अपलोड न हों, वे याद नहीं रहेंगी।</translation>
    </message>
    <message>
        <source>Install the newer Cloudery again.</source>
        <translation>Cloudery का नया संस्करण फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Open Cloudery again: what can be read of the list goes on.</source>
        <translation>Cloudery को फिर खोलें: सूची में से जो पढ़ा जा सकेगा, वह आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>Cloudery cannot keep the list of your uploads.</source>
        <translation>Cloudery आपके अपलोड की सूची नहीं रख सकता।</translation>
    </message>
    <message>
        <source>The system says of its data folder: {trouble}. Photos are uploaded all the same, but what is not up when Cloudery is closed is not remembered.</source>
        <translation>इसके डेटा फ़ोल्डर के बारे में सिस्टम का संदेश: {trouble}। फ़ोटो फिर भी अपलोड होती हैं, पर Cloudery बंद होने तक जो अपलोड न हों, वे याद नहीं रहेंगी।</translation>
    </message>
    <message>
        <source>Make the folder writable, then open Cloudery again.</source>
        <translation>फ़ोल्डर को लिखने लायक बनाएँ, फिर Cloudery दोबारा खोलें।</translation>
    </message>
    <message>
        <source>Pasted {moment}</source>
        <extracomment>The name of a file.</extracomment>
        <translation>चिपकाई गई {moment}</translation>
    </message>
    <message>
        <source>The picture cannot be pasted.</source>
        <translation>तस्वीर चिपकाई नहीं जा सकी।</translation>
    </message>
    <message>
        <source>It could not be written to Cloudery&apos;s data folder.</source>
        <translation>उसे Cloudery के डेटा फ़ोल्डर में लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Check that the disk is not full.</source>
        <translation>देखें कि डिस्क भरी नहीं है।</translation>
    </message>
    <message>
        <source>The proxy of this system is of a kind Cloudery cannot use.</source>
        <translation>इस सिस्टम का प्रॉक्सी ऐसे प्रकार का है जिसे Cloudery इस्तेमाल नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Set an HTTP proxy or none, then retry.</source>
        <translation>HTTP प्रॉक्सी सेट करें या कोई प्रॉक्सी न रखें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The connection hangs.</source>
        <translation>कनेक्शन अटका हुआ है।</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>सर्वर ने समय पर जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>There is no secure connection to the bucket.</source>
        <translation>बकेट से सुरक्षित कनेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>It will be sent again from the start.</source>
        <translation>इसे शुरू से फिर भेजा जाएगा।</translation>
    </message>
    <message>
        <source>A receipt cannot be saved as “{name}”.</source>
        <translation>रसीद “{name}” नाम से सहेजी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>It is a table (.csv) or data for other programs (.json).</source>
        <translation>यह या तो तालिका (.csv) होती है या दूसरे प्रोग्रामों के लिए डेटा (.json)।</translation>
    </message>
    <message>
        <source>Choose a name that ends in one of these.</source>
        <translation>ऐसा नाम चुनें जो इनमें से किसी एक पर ख़त्म हो।</translation>
    </message>
    <message>
        <source>The receipt cannot be saved in {folder}.</source>
        <translation>रसीद {folder} में सहेजी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>The list of photos seen in watched folders was damaged.</source>
        <translation>निगरानी वाले फ़ोल्डरों में देखी गई फ़ोटो की सूची ख़राब थी।</translation>
    </message>
    <message>
        <source>What came into these folders while Cloudery was closed may not be up.</source>
        <translation>Cloudery के बंद रहने पर इन फ़ोल्डरों में जो आया, वह शायद अपलोड नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Cloudery cannot keep in mind which photos of this folder it has seen.</source>
        <translation>Cloudery याद नहीं रख सकता कि उसने इस फ़ोल्डर की कौन-सी फ़ोटो देखी हैं।</translation>
    </message>
    <message>
        <source>The system says of its data folder: {trouble}. Until that is over, nothing is uploaded from here by itself.</source>
        <translation>इसके डेटा फ़ोल्डर के बारे में सिस्टम का संदेश: {trouble}। इसके ठीक होने तक यहाँ से अपने आप कुछ अपलोड नहीं होगा।</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write to it.</source>
        <translation>देखें कि डिस्क पर जगह है और आपको उस पर लिखने की अनुमति है।</translation>
    </message>
    <message>
        <source>An earlier version of this file is up already.</source>
        <translation>इस फ़ाइल का पुराना संस्करण पहले ही अपलोड हो चुका है।</translation>
    </message>
    <message>
        <source>Cancel, then add the file again to upload the new version too.</source>
        <translation>रद्द करें, फिर नया संस्करण भी अपलोड करने के लिए फ़ाइल दोबारा जोड़ें।</translation>
    </message>
    <message>
        <source>The photo&apos;s row in the table was changed.</source>
        <translation>टेबल में फ़ोटो की पंक्ति बदल दी गई है।</translation>
    </message>
    <message>
        <source>If it stays, look for what else changes this table.</source>
        <translation>अगर ऐसा ही रहे, तो देखें कि इस टेबल को और कौन बदल रहा है।</translation>
    </message>
    <message>
        <source>The folder of this photo is not there.</source>
        <translation>इस फ़ोटो का फ़ोल्डर वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>Its drive may not be connected.</source>
        <translation>हो सकता है उसकी ड्राइव कनेक्ट न हो।</translation>
    </message>
    <message>
        <source>Connect it, then retry.</source>
        <translation>उसे कनेक्ट करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>This folder is not watched at the moment.</source>
        <translation>इस फ़ोल्डर की निगरानी अभी नहीं हो रही।</translation>
    </message>
    <message>
        <source>Cloudery cannot keep the list of your uploads, or another Cloudery has it.</source>
        <translation>Cloudery आपके अपलोड की सूची नहीं रख सकता, या वह किसी दूसरे Cloudery के पास है।</translation>
    </message>
    <message>
        <source>This folder cannot be watched.</source>
        <translation>इस फ़ोल्डर की निगरानी नहीं की जा सकती।</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host}.</source>
        <translation>{host} यह साबित नहीं कर सका कि वह {host} ही है।</translation>
    </message>
    <message>
        <source>Its certificate is not valid.</source>
        <translation>उसका प्रमाणपत्र मान्य नहीं है।</translation>
    </message>
    <message>
        <source>Save the picture in the browser, then add the file.</source>
        <translation>तस्वीर को ब्राउज़र में सहेजें, फिर फ़ाइल जोड़ें।</translation>
    </message>
    <message>
        <source>The picture could not be fetched.</source>
        <translation>तस्वीर लाई नहीं जा सकी।</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host} जवाब नहीं दे रहा।</translation>
    </message>
    <message>
        <source>Check that the picture opens in the browser, then drag it here again.</source>
        <translation>देखें कि तस्वीर ब्राउज़र में खुलती है, फिर उसे दोबारा यहाँ खींचें।</translation>
    </message>
    <message>
        <source>Save it in the browser, then add the file.</source>
        <translation>इसे ब्राउज़र में सहेजें, फिर फ़ाइल जोड़ें।</translation>
    </message>
    <message>
        <source>{host} does not give this to everybody.</source>
        <translation>{host} यह सबको नहीं देता।</translation>
    </message>
    <message>
        <source>{host} has no such picture.</source>
        <translation>{host} पर ऐसी कोई तस्वीर नहीं है।</translation>
    </message>
    <message>
        <source>{host} answered {status}.</source>
        <translation>{host} का जवाब {status} था।</translation>
    </message>
    <message>
        <source>This link leads to a page, not to a photo.</source>
        <translation>यह लिंक किसी पेज पर ले जाता है, फ़ोटो पर नहीं।</translation>
    </message>
    <message>
        <source>Drag the picture itself here.</source>
        <translation>तस्वीर को ही यहाँ खींचें।</translation>
    </message>
    <message>
        <source>This picture is too large to be fetched.</source>
        <translation>यह तस्वीर लाने के लिए बहुत बड़ी है।</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n MB.</source>
        <translation>
            <numerusform>यह %n MB से ज़्यादा है।</numerusform>
            <numerusform>यह %n MB से ज़्यादा है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry; the log tells more.</source>
        <translation>फिर कोशिश करें; ज़्यादा जानकारी लॉग में है।</translation>
    </message>
    <message>
        <source>There is no room left for temporary files.</source>
        <translation>अस्थायी फ़ाइलों के लिए जगह नहीं बची है।</translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <translation>डिस्क पर कुछ जगह खाली करें।</translation>
    </message>
    <message>
        <source>The system says of the folder for temporary files: {trouble}.</source>
        <translation>अस्थायी फ़ाइलों के फ़ोल्डर के बारे में सिस्टम कहता है: {trouble}.</translation>
    </message>
    <message>
        <source>Check for a newer &amp;version</source>
        <translation>नए संस्करण की जाँच करें (&amp;V)</translation>
    </message>
    <message>
        <source>Asks {host} once a day. Nothing about you or your photos is sent.</source>
        <translation>दिन में एक बार {host} से पूछता है। आपके या आपकी फ़ोटो के बारे में कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>The photos you added before you chose a cloud do not go up yet.</source>
        <translation>क्लाउड चुनने से पहले जोड़ी गई फ़ोटो अभी अपलोड नहीं हो रही हैं।</translation>
    </message>
    <message>
        <source>A newer Cloudery has written them down, and this one cannot read that.</source>
        <translation>इन्हें किसी नए संस्करण के Cloudery ने सहेजा है, और यह संस्करण उसे पढ़ नहीं सकता।</translation>
    </message>
    <message>
        <source>They are kept. Install the newer Cloudery again, and they go up.</source>
        <translation>वे सुरक्षित हैं। Cloudery का नया संस्करण फिर से इंस्टॉल करें, तब वे अपलोड होंगी।</translation>
    </message>
    <message>
        <source>They are kept. Close Cloudery and open it again to try once more.</source>
        <translation>वे सुरक्षित हैं। दोबारा कोशिश के लिए Cloudery बंद करके फिर खोलें।</translation>
    </message>
    <message>
        <source>The original can be saved, or opened in the browser.</source>
        <translation>मूल फ़ोटो सहेजी जा सकती है या ब्राउज़र में खोली जा सकती है।</translation>
    </message>
    <message>
        <source>No upload was left unfinished for more than a day.</source>
        <translation>कोई अपलोड एक दिन से ज़्यादा अधूरा नहीं पड़ा है।</translation>
    </message>
    <message numerus="yes">
        <source>Only the oldest %n (was|were) looked for in the bucket, and settling looks for all.</source>
        <translation>
            <numerusform>बकेट में केवल सबसे पुराना %n खोजा गया; निपटाते समय सभी खोजे जाते हैं।</numerusform>
            <numerusform>बकेट में केवल सबसे पुराने %n खोजे गए; निपटाते समय सभी खोजे जाते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n unfinished upload(s) another version of the file has arrived. It may be the only one, so it stays in the bucket, though nothing lists it.</source>
        <translation>
            <numerusform>%n अधूरे अपलोड की फ़ाइल का दूसरा संस्करण पहुँचा है। हो सकता है वही अकेला हो, इसलिए वह बकेट में रहता है, हालाँकि किसी सूची में नहीं दिखता।</numerusform>
            <numerusform>%n अधूरे अपलोड की फ़ाइलों के दूसरे संस्करण पहुँचे हैं। हो सकता है वही अकेले हों, इसलिए वे बकेट में रहते हैं, हालाँकि किसी सूची में नहीं दिखते।</numerusform>
        </translation>
    </message>
    <message>
        <source>Add again what is missing among your photos.</source>
        <translation>आपकी फ़ोटो में जो नहीं है, उसे फिर से जोड़ें।</translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s) (was|were) begun and not finished, the first one on {date}.</source>
        <translation>
            <numerusform>%n अपलोड {date} को शुरू हुआ और पूरा नहीं हुआ।</numerusform>
            <numerusform>%n अपलोड शुरू हुए और पूरे नहीं हुए, पहला {date} को।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n unfinished upload(s): list each photo that has arrived whole, forget those that never came or are up already.</source>
        <translation>
            <numerusform>%n अधूरा अपलोड निपटाएँ: जो फ़ोटो पूरी पहुँच गई, वह सूची में आएगी; जो कभी नहीं आई या पहले से अपलोड है, उसे भुला दिया जाएगा।</numerusform>
            <numerusform>%n अधूरे अपलोड निपटाएँ: जो फ़ोटो पूरी पहुँच गईं, वे सूची में आएँगी; जो कभी नहीं आईं या पहले से अपलोड हैं, उन्हें भुला दिया जाएगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>A device that still has one of them in its queue sends it again if need be.</source>
        <translation>जिस उपकरण की कतार में इनमें से कोई अब भी है, वह ज़रूरत होने पर उसे दोबारा भेजेगा।</translation>
    </message>
    <message numerus="yes">
        <source>Whether %n of them can be settled is known only once what has arrived was read, as no SHA-256 of it is kept.</source>
        <translation>
            <numerusform>इनमें से %n निपट सकता है या नहीं, यह पहुँचे हुए डेटा को पढ़ने पर ही पता चलेगा, क्योंकि उसका SHA-256 नहीं रखा गया है।</numerusform>
            <numerusform>इनमें से %n निपट सकते हैं या नहीं, यह पहुँचे हुए डेटा को पढ़ने पर ही पता चलेगा, क्योंकि उसका SHA-256 नहीं रखा गया है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Cloudery on each device that may have them, then let setup settle the rest.</source>
        <translation>जिन उपकरणों में ये हो सकते हैं, उन सब पर Cloudery खोलें, फिर बाक़ी को सेटअप से निपटवाएँ।</translation>
    </message>
    <message>
        <source>The photos of this table are not in this bucket.</source>
        <translation>इस टेबल की फ़ोटो इस बकेट में नहीं हैं।</translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation>अधूरे अपलोड</translation>
    </message>
    <message>
        <source>Nothing lists them, and a queue that was lost does not go on with them.</source>
        <translation>ये कहीं नहीं दिखते, और जो कतार खो गई, वह इन्हें आगे नहीं बढ़ाती।</translation>
    </message>
</context>
</TS>
