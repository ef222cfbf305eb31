<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} of {whole}</source>
        <translation>{some} von {whole}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>noch %n s</numerusform>
            <numerusform>noch %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>noch %n min</numerusform>
            <numerusform>noch %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>noch %n h</numerusform>
            <numerusform>noch %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>By upload, newest first</source>
        <translation>Nach Upload, neueste zuerst</translation>
    </message>
    <message>
        <source>Larger than 10 MB</source>
        <translation>Größer als 10 MB</translation>
    </message>
    <message>
        <source>Larger than 5 MB</source>
        <translation>Größer als 5 MB</translation>
    </message>
    <message>
        <source>Smaller than 1 MB</source>
        <translation>Kleiner als 1 MB</translation>
    </message>
    <message>
        <source>Search names, or type:heic…</source>
        <translation>Namen suchen oder type:heic…</translation>
    </message>
    <message>
        <source>Search photos</source>
        <translation>Fotos suchen</translation>
    </message>
    <message>
        <source>Words of the name, and filters such as</source>
        <translation>Wörter des Namens und Filter wie</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clear search (Escape)</source>
        <translation>Suche leeren (Esc)</translation>
    </message>
    <message>
        <source>Filter by type, date, size or camera</source>
        <translation>Nach Typ, Datum, Größe oder Kamera filtern</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>Reihenfolge der Fotos</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>In {year}</source>
        <translation>Im Jahr {year}</translation>
    </message>
    <message>
        <source>Since {year}</source>
        <translation>Seit {year}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>No cloud yet</source>
        <translation>Noch keine Cloud</translation>
    </message>
    <message>
        <source>the cloud you choose</source>
        <translation>die Cloud Ihrer Wahl</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Sandbox wird gestartet…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message numerus="yes">
        <source>%n new photo(s) in “{folder}”</source>
        <translation>
            <numerusform>%n neues Foto in „{folder}“</numerusform>
            <numerusform>%n neue Fotos in „{folder}“</numerusform>
        </translation>
    </message>
    <message>
        <source>“{folder}” is not watched.</source>
        <translation>„{folder}“ wird nicht überwacht.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Photos are still being saved on this computer.</source>
        <translation>Fotos werden noch auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Wait until they are, or connect now: save those that are missing again.</source>
        <translation>Warten Sie, bis sie gespeichert sind, oder verbinden Sie jetzt: Speichern Sie die fehlenden dann noch einmal.</translation>
    </message>
    <message>
        <source>Wait until they are up, or connect now: the rest goes on when you come back.</source>
        <translation>Warten Sie, bis sie hochgeladen sind, oder verbinden Sie jetzt: Der Rest geht weiter, wenn Sie zurückkommen.</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Jetzt verbinden</translation>
    </message>
    <message>
        <source>Photos are still going up to your own bucket.</source>
        <translation>Es werden noch Fotos in Ihren eigenen Bucket hochgeladen.</translation>
    </message>
    <message>
        <source>Photos are still going up to the sandbox on this computer.</source>
        <translation>Es werden noch Fotos in die Sandbox auf diesem Computer hochgeladen.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>the sandbox on this computer</source>
        <translation>die Sandbox auf diesem Computer</translation>
    </message>
    <message>
        <source>your own bucket</source>
        <translation>Ihren eigenen Bucket</translation>
    </message>
    <message>
        <source>Cloudery is being closed.</source>
        <translation>Cloudery wird gerade geschlossen.</translation>
    </message>
    <message>
        <source>“{text}” is no speed such as 2 MB/s, and not “off”.</source>
        <translation>„{text}“ ist weder eine Geschwindigkeit wie 2 MB/s noch „off“.</translation>
    </message>
    <message>
        <source>“{time}” is no time of day.</source>
        <translation>„{time}“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>“{text}” is less than {speed}.</source>
        <translation>„{text}“ ist weniger als {speed}.</translation>
    </message>
    <message>
        <source>“{entry}” is for a time that has a speed already.</source>
        <translation>„{entry}“ gilt für eine Zeit, die schon eine Geschwindigkeit hat.</translation>
    </message>
    <message>
        <source>an address with https:// or http:// and nothing after the host and port, such as https://minio.example.com:9000</source>
        <translation>eine Adresse mit https:// oder http:// und nichts nach Host und Port, z.&#xa0;B. https://minio.example.com:9000</translation>
    </message>
    <message>
        <source>3 to 63 lower-case letters, digits, dots and hyphens, with a letter or digit first and last, such as holiday-photos</source>
        <translation>3 bis 63 Kleinbuchstaben, Ziffern, Punkte und Bindestriche, am Anfang und am Ende ein Buchstabe oder eine Ziffer, z.&#xa0;B. holiday-photos</translation>
    </message>
    <message>
        <source>a name without two dots side by side</source>
        <translation>ein Name ohne zwei Punkte hintereinander</translation>
    </message>
    <message>
        <source>a name that does not look like an IP address</source>
        <translation>ein Name, der nicht wie eine IP-Adresse aussieht</translation>
    </message>
    <message>
        <source>a name that does not begin with xn--, sthree- or amzn-s3-demo- and does not end with -s3alias, --ol-s3, .mrap, --x-s3 or --table-s3: Amazon keeps these for itself</source>
        <translation>ein Name, der nicht mit xn--, sthree- oder amzn-s3-demo- beginnt und nicht mit -s3alias, --ol-s3, .mrap, --x-s3 oder --table-s3 endet: Diese behält Amazon sich selbst vor</translation>
    </message>
    <message>
        <source>the name of a region, such as ap-south-1</source>
        <translation>der Name einer Region, z.&#xa0;B. ap-south-1</translation>
    </message>
    <message>
        <source>3 to 255 letters, digits, underscores, dots and hyphens, such as photos</source>
        <translation>3 bis 255 Buchstaben, Ziffern, Unterstriche, Punkte und Bindestriche, z.&#xa0;B. photos</translation>
    </message>
    <message>
        <source>a name that is not empty and has at most 2048 bytes</source>
        <translation>ein Name, der nicht leer ist und höchstens 2048 Byte hat</translation>
    </message>
    <message>
        <source>the name of a profile of the AWS tools, such as holiday</source>
        <translation>der Name eines Profils der AWS-Werkzeuge, z.&#xa0;B. holiday</translation>
    </message>
    <message>
        <source>a host name without https:// and without a path, such as d111111abcdef8.cloudfront.net</source>
        <translation>ein Hostname ohne https:// und ohne Pfad, z.&#xa0;B. d111111abcdef8.cloudfront.net</translation>
    </message>
    <message>
        <source>8 to 20 capital letters and digits, such as E1A2B3C4D5E6F7</source>
        <translation>8 bis 20 Großbuchstaben und Ziffern, z.&#xa0;B. E1A2B3C4D5E6F7</translation>
    </message>
    <message>
        <source>capital letters and digits, such as K2JCJMDEHXQW5F</source>
        <translation>Großbuchstaben und Ziffern, z.&#xa0;B. K2JCJMDEHXQW5F</translation>
    </message>
    <message>
        <source>the whole path of a file, such as ~/keys/cloudfront.pem</source>
        <translation>der vollständige Pfad einer Datei, z.&#xa0;B. ~/keys/cloudfront.pem</translation>
    </message>
    <message>
        <source>a speed such as 2 MB/s, “off”, or a plan such as 08:00 1 MB/s, 18:00 off, Sat-Sun off</source>
        <translation>eine Geschwindigkeit wie 2 MB/s, „off“ oder ein Plan wie 08:00 1 MB/s, 18:00 off, Sat-Sun off</translation>
    </message>
    <message>
        <source>a text with {url} and, if you like, other placeholders in it, such as {example}. There are {placeholders}; {two_braces} is a brace</source>
        <translation>ein Text, der {url} und nach Wunsch weitere Platzhalter enthält, z.&#xa0;B. {example}. Es gibt {placeholders}; {two_braces} ergibt eine geschweifte Klammer</translation>
    </message>
    <message>
        <source>a whole number of megabytes up to 999999, such as 1000; 0 keeps none</source>
        <translation>eine ganze Zahl von Megabyte bis 999999, z.&#xa0;B. 1000; 0 speichert keine</translation>
    </message>
    <message>
        <source>the whole paths of folders, one a line, such as ~/Pictures/Camera</source>
        <translation>die vollständigen Pfade von Ordnern, einer pro Zeile, z.&#xa0;B. ~/Pictures/Camera</translation>
    </message>
    <message>
        <source>a name without dots: the certificate of Amazon S3 does not cover the secure address of a bucket with dots</source>
        <translation>ein Name ohne Punkte: Das Zertifikat von Amazon S3 gilt nicht für die sichere Adresse eines Buckets mit Punkten</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between choices</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Expected: {expected}.</source>
        <translation>Erwartet: {expected}.</translation>
    </message>
    <message>
        <source>It needs {setting}: {expected}.</source>
        <translation>Dafür ist {setting} nötig: {expected}.</translation>
    </message>
    <message>
        <source>There is a profile “{name}” already.</source>
        <translation>Es gibt schon ein Profil „{name}“.</translation>
    </message>
    <message>
        <source>Two names that differ only in capitals cannot be told apart on every computer.</source>
        <translation>Zwei Namen, die sich nur in der Groß- und Kleinschreibung unterscheiden, lassen sich nicht auf jedem Computer auseinanderhalten.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>there is no setting “{setting}”.</source>
        <translation>Es gibt keine Einstellung „{setting}“.</translation>
    </message>
    <message>
        <source>The settings are: {settings}.</source>
        <translation>Es gibt diese Einstellungen: {settings}.</translation>
    </message>
    <message>
        <source>Did you mean “{setting}”?</source>
        <translation>Meinten Sie „{setting}“?</translation>
    </message>
    <message>
        <source>{setting} must be a text in quotes, and not empty.</source>
        <translation>{setting} muss ein Text in Anführungszeichen sein und darf nicht leer sein.</translation>
    </message>
    <message>
        <source>{setting} is missing.</source>
        <translation>{setting} fehlt.</translation>
    </message>
    <message>
        <source>{setting} is not right.</source>
        <translation>{setting} stimmt nicht.</translation>
    </message>
    <message>
        <source>{setting} is “{value}”.</source>
        <translation>{setting} ist „{value}“.</translation>
    </message>
    <message>
        <source>The variable {variable} is not right.</source>
        <translation>Die Variable {variable} stimmt nicht.</translation>
    </message>
    <message>
        <source>The variable {variable} is “{value}”.</source>
        <translation>Die Variable {variable} ist „{value}“.</translation>
    </message>
    <message>
        <source>Whether Cloudery starts with the system cannot be changed.</source>
        <translation>Ob Cloudery mit dem System startet, lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Check that you may write to {folder}.</source>
        <translation>Prüfen Sie, ob Sie in {folder} schreiben dürfen.</translation>
    </message>
    <message>
        <source>Uploading photos</source>
        <translation>Fotos werden hochgeladen</translation>
    </message>
    <message>
        <source>Whether Cloudery is under “Open with” cannot be changed.</source>
        <translation>Ob Cloudery unter „Öffnen mit“ erscheint, lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>of a licence</comment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Something went wrong inside Cloudery.</source>
        <translation>In Cloudery ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The log tells more.</source>
        <translation>Mehr dazu steht im Protokoll.</translation>
    </message>
    <message>
        <source>{number} mm</source>
        <translation>{number} mm</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Die Datei ist nicht da.</translation>
    </message>
    <message>
        <source>Look where the photo is now, and take it from there.</source>
        <translation>Sehen Sie nach, wo das Foto jetzt ist, und nehmen Sie es von dort.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Sie dürfen diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>Give yourself permission to read it, then try again.</source>
        <translation>Geben Sie sich das Recht, sie zu lesen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk could not read this file.</source>
        <translation>Das Laufwerk konnte diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>Check that the drive or card is firmly connected, then try again.</source>
        <translation>Prüfen Sie, ob Laufwerk oder Karte richtig angeschlossen ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The drive this file is on does not answer.</source>
        <translation>Das Laufwerk mit dieser Datei antwortet nicht.</translation>
    </message>
    <message>
        <source>Connect the drive or the network folder again, then try again.</source>
        <translation>Verbinden Sie das Laufwerk oder den Netzwerkordner wieder und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Copy the photo into a file.</source>
        <translation>Kopieren Sie das Foto in eine Datei.</translation>
    </message>
    <message>
        <source>This is a folder, not a photo.</source>
        <translation>Das ist ein Ordner, kein Foto.</translation>
    </message>
    <message>
        <source>Add the photos inside it.</source>
        <translation>Fügen Sie die Fotos darin hinzu.</translation>
    </message>
    <message>
        <source>The name of this file is too long.</source>
        <translation>Der Name dieser Datei ist zu lang.</translation>
    </message>
    <message>
        <source>Give it a shorter name.</source>
        <translation>Geben Sie ihr einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>This link leads back to itself.</source>
        <translation>Diese Verknüpfung führt zu sich selbst zurück.</translation>
    </message>
    <message>
        <source>Add the photo it should lead to.</source>
        <translation>Fügen Sie das Foto hinzu, zu dem sie führen soll.</translation>
    </message>
    <message>
        <source>Too many files are open.</source>
        <translation>Es sind zu viele Dateien geöffnet.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that other programs can open it.</source>
        <translation>Prüfen Sie, ob andere Programme sie öffnen können.</translation>
    </message>
    <message>
        <source>The photo ends too early.</source>
        <translation>Das Foto bricht zu früh ab.</translation>
    </message>
    <message>
        <source>A part of the file is missing or damaged.</source>
        <translation>Ein Teil der Datei fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Copy it again from the camera.</source>
        <translation>Kopieren Sie es noch einmal von der Kamera.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This is a video.</source>
        <translation>Das ist ein Video.</translation>
    </message>
    <message>
        <source>Cloudery takes photos only.</source>
        <translation>Cloudery nimmt nur Fotos an.</translation>
    </message>
    <message>
        <source>This is not a photo.</source>
        <translation>Das ist kein Foto.</translation>
    </message>
    <message>
        <source>Cloudery takes JPEG, PNG, HEIC and the like.</source>
        <translation>Cloudery nimmt JPEG, PNG, HEIC und Ähnliches an.</translation>
    </message>
    <message>
        <source>There is not enough memory to show this photo.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus, um dieses Foto anzuzeigen.</translation>
    </message>
    <message>
        <source>It can be uploaded all the same.</source>
        <translation>Es kann trotzdem hochgeladen werden.</translation>
    </message>
    <message>
        <source>The photo is damaged.</source>
        <translation>Das Foto ist beschädigt.</translation>
    </message>
    <message>
        <source>Its content cannot be read as a picture.</source>
        <translation>Sein Inhalt lässt sich nicht als Bild lesen.</translation>
    </message>
    <message>
        <source>Copy it again from the camera, and check that it opens in another program.</source>
        <translation>Kopieren Sie es noch einmal von der Kamera und prüfen Sie, ob es sich in einem anderen Programm öffnen lässt.</translation>
    </message>
    <message>
        <source>There is no preview inside this RAW photo.</source>
        <translation>Dieses RAW-Foto enthält keine Vorschau.</translation>
    </message>
    <message>
        <source>Its structure is damaged.</source>
        <translation>Sein Aufbau ist beschädigt.</translation>
    </message>
    <message>
        <source>The video behind the picture is damaged.</source>
        <translation>Das Video hinter dem Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>The video in it has a track that may tell the position.</source>
        <translation>Das Video darin hat eine Spur, die den Standort verraten könnte.</translation>
    </message>
    <message>
        <source>The position could not be removed.</source>
        <translation>Der Standort konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The metadata could not be removed.</source>
        <translation>Die Metadaten konnten nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Upload it as it is if you don&apos;t mind, or leave it out.</source>
        <translation>Laden Sie es unverändert hoch, wenn Sie das nicht stört, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Nobody knows where a {format} file keeps it.</source>
        <translation>Es ist nicht bekannt, wo diese Angaben in einer {format}-Datei stehen.</translation>
    </message>
    <message>
        <source>It is a raw photo, which cannot be developed without its metadata.</source>
        <translation>Es ist ein Rohfoto, das sich ohne seine Metadaten nicht entwickeln lässt.</translation>
    </message>
    <message>
        <source>What the camera wrote beside its pixels may tell the position.</source>
        <translation>Was die Kamera neben den Pixeln gespeichert hat, könnte den Standort verraten.</translation>
    </message>
    <message>
        <source>Nobody knows what its part “{name}” tells.</source>
        <translation>Es ist nicht bekannt, was sein Teil „{name}“ verrät.</translation>
    </message>
    <message>
        <source>A part of its metadata lies outside the file.</source>
        <translation>Ein Teil seiner Metadaten liegt außerhalb der Datei.</translation>
    </message>
    <message>
        <source>Its metadata is unusually large.</source>
        <translation>Seine Metadaten sind ungewöhnlich groß.</translation>
    </message>
    <message>
        <source>The file became shorter.</source>
        <translation>Die Datei ist kürzer geworden.</translation>
    </message>
    <message>
        <source>Parts of its metadata lie one over the other.</source>
        <translation>Teile seiner Metadaten überlappen sich.</translation>
    </message>
    <message>
        <source>Its EXIF is of an unusual kind.</source>
        <translation>Seine EXIF-Daten sind von ungewöhnlicher Art.</translation>
    </message>
    <message>
        <source>Its EXIF is damaged.</source>
        <translation>Seine EXIF-Daten sind beschädigt.</translation>
    </message>
    <message>
        <source>Its XMP is damaged.</source>
        <translation>Seine XMP-Daten sind beschädigt.</translation>
    </message>
    <message>
        <source>Its IPTC is damaged.</source>
        <translation>Seine IPTC-Daten sind beschädigt.</translation>
    </message>
    <message>
        <source>Its Photoshop data is damaged.</source>
        <translation>Seine Photoshop-Daten sind beschädigt.</translation>
    </message>
    <message>
        <source>A picture in it lies in pieces.</source>
        <translation>Ein Bild darin ist in Stücke zerlegt.</translation>
    </message>
    <message>
        <source>Its structure is unusual.</source>
        <translation>Sein Aufbau ist ungewöhnlich.</translation>
    </message>
    <message>
        <source>The data of its thermal camera may tell the position.</source>
        <translation>Die Daten der Wärmebildkamera könnten den Standort verraten.</translation>
    </message>
    <message>
        <source>It has no preview, which should tell of it.</source>
        <translation>Es enthält keine Vorschau, die Aufschluss darüber gäbe.</translation>
    </message>
    <message>
        <source>What its maker&apos;s camera keeps in it may tell the position.</source>
        <translation>Was der Kamerahersteller darin speichert, könnte den Standort verraten.</translation>
    </message>
    <message>
        <source>What the camera put behind the picture may tell the position.</source>
        <translation>Was die Kamera hinter das Bild geschrieben hat, könnte den Standort verraten.</translation>
    </message>
    <message>
        <source>Too much follows the picture.</source>
        <translation>Auf das Bild folgt zu viel.</translation>
    </message>
    <message>
        <source>The photo&apos;s file is too large to preview.</source>
        <translation>Die Datei des Fotos ist zu groß für eine Vorschau.</translation>
    </message>
    <message>
        <source>This photo is too large for a preview.</source>
        <translation>Dieses Foto ist zu groß für eine Vorschau.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n million pixels ({width} × {height}).</source>
        <translation>
            <numerusform>Es hat %n Million Pixel ({width} × {height}).</numerusform>
            <numerusform>Es hat %n Millionen Pixel ({width} × {height}).</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos cannot be listed.</source>
        <translation>Die Fotos können nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>The file of deletions is not open.</source>
        <translation>Die Datei der Löschungen ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>it was written by a newer Cloudery</source>
        <translation>die Datei stammt von einer neueren Version von Cloudery</translation>
    </message>
    <message>
        <source>Cloudery cannot write down what you delete.</source>
        <translation>Cloudery kann nicht festhalten, was Sie löschen.</translation>
    </message>
    <message>
        <source>The system says of its data folder: {trouble}. What is not gone from the cloud when Cloudery is closed comes back.</source>
        <translation>Das System meldet zum Datenordner: {trouble}. Was beim Schließen von Cloudery noch nicht aus der Cloud gelöscht ist, taucht wieder auf.</translation>
    </message>
    <message>
        <source>Free some space or make the folder writable, then open Cloudery again.</source>
        <translation>Schaffen Sie Platz oder machen Sie den Ordner beschreibbar und öffnen Sie Cloudery dann erneut.</translation>
    </message>
    <message>
        <source>This photo is too large to preview.</source>
        <translation>Dieses Foto ist zu groß für eine Vorschau.</translation>
    </message>
    <message>
        <source>This photo cannot be shown.</source>
        <translation>Dieses Foto kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Its link has ended, or it is not in the bucket.</source>
        <translation>Sein Link ist abgelaufen oder es ist nicht im Bucket.</translation>
    </message>
    <message>
        <source>Refresh to try again.</source>
        <translation>Aktualisieren Sie, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>It is not in the bucket, or the bucket lets nobody read it.</source>
        <translation>Es ist nicht im Bucket oder niemand darf es dort lesen.</translation>
    </message>
    <message>
        <source>If it is so with all photos, check the connection.</source>
        <translation>Wenn das bei allen Fotos so ist, prüfen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>It is not in the bucket.</source>
        <translation>Es ist nicht im Bucket.</translation>
    </message>
    <message>
        <source>Its address answered {status}.</source>
        <translation>Seine Adresse hat mit {status} geantwortet.</translation>
    </message>
    <message>
        <source>This photo cannot be shown yet.</source>
        <translation>Dieses Foto kann noch nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Its link is made once there is a connection.</source>
        <translation>Sein Link wird erstellt, sobald eine Verbindung besteht.</translation>
    </message>
    <message>
        <source>Its address does not answer.</source>
        <translation>Seine Adresse antwortet nicht.</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved.</source>
        <translation>„{name}“ kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>It has no link.</source>
        <translation>Es hat keinen Link.</translation>
    </message>
    <message>
        <source>“{name}” was not saved.</source>
        <translation>„{name}“ wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>What came is not the photo that was uploaded: its checksum is another.</source>
        <translation>Was ankam, ist nicht das hochgeladene Foto: Die Prüfsumme ist eine andere.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, the photo in the bucket was changed.</source>
        <translation>Versuchen Sie es erneut. Wenn das so bleibt, wurde das Foto im Bucket verändert.</translation>
    </message>
    <message>
        <source>Refresh, then try again.</source>
        <translation>Aktualisieren Sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of “{folder}”.</source>
        <translation>Auf dem Datenträger mit „{folder}“ ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The system says of “{folder}”: {trouble}.</source>
        <translation>Das System meldet zu „{folder}“: {trouble}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no filter “{filter}:”.</source>
        <translation>Es gibt keinen Filter „{filter}:“.</translation>
    </message>
    <message>
        <source>There are type, camera, after, before, taken-after, taken-before, larger and smaller. A name with a colon goes between quotes.</source>
        <translation>Es gibt type, camera, after, before, taken-after, taken-before, larger und smaller. Ein Name mit Doppelpunkt gehört in Anführungszeichen.</translation>
    </message>
    <message>
        <source>No photo has two types.</source>
        <translation>Kein Foto hat zwei Typen.</translation>
    </message>
    <message>
        <source>For either, write type:heic,png.</source>
        <translation>Für beide schreiben Sie type:heic,png.</translation>
    </message>
    <message>
        <source>Which type?</source>
        <translation>Welcher Typ?</translation>
    </message>
    <message>
        <source>No photo is of the type “{type}”.</source>
        <translation>Kein Foto ist vom Typ „{type}“.</translation>
    </message>
    <message>
        <source>There are {types}.</source>
        <translation>Es gibt {types}.</translation>
    </message>
    <message>
        <source>Write a part of its maker or model, like camera:pixel or camera:&quot;eos r5&quot;.</source>
        <translation>Schreiben Sie einen Teil von Hersteller oder Modell, z.&#xa0;B. camera:pixel oder camera:&quot;eos r5&quot;.</translation>
    </message>
    <message>
        <source>Which camera?</source>
        <translation>Welche Kamera?</translation>
    </message>
    <message>
        <source>There is no day {day}.</source>
        <translation>Den Tag {day} gibt es nicht.</translation>
    </message>
    <message>
        <source>“{text}” is no day.</source>
        <translation>„{text}“ ist kein Tag.</translation>
    </message>
    <message>
        <source>From when? “{filter}:” wants a day.</source>
        <translation>Ab wann? „{filter}:“ braucht einen Tag.</translation>
    </message>
    <message>
        <source>Write a day, a month or a year, like {filter}:2026-05-31, {filter}:2026-05 or {filter}:today.</source>
        <translation>Schreiben Sie einen Tag, einen Monat oder ein Jahr, z.&#xa0;B. {filter}:2026-05-31, {filter}:2026-05 oder {filter}:today.</translation>
    </message>
    <message>
        <source>“{filter}:” wants a size.</source>
        <translation>„{filter}:“ braucht eine Größe.</translation>
    </message>
    <message>
        <source>“{text}” is no size.</source>
        <translation>„{text}“ ist keine Größe.</translation>
    </message>
    <message>
        <source>Write a size, like larger:5MB or smaller:500kB.</source>
        <translation>Schreiben Sie eine Größe, z.&#xa0;B. larger:5MB oder smaller:500kB.</translation>
    </message>
    <message>
        <source>A brace stands alone. Write {url} for a placeholder, and {{ or }} for a brace.</source>
        <translation>Eine geschweifte Klammer steht allein. Schreiben Sie {url} für einen Platzhalter und {{ oder }} für eine Klammer.</translation>
    </message>
    <message>
        <source>There is no {wrong}. There are {placeholders}.</source>
        <translation>{wrong} gibt es nicht. Es gibt {placeholders}.</translation>
    </message>
    <message>
        <source>“{how}” in {wrong} is not known. There are :html and :markdown.</source>
        <translation>„{how}“ in {wrong} ist nicht bekannt. Es gibt :html und :markdown.</translation>
    </message>
    <message>
        <source>There is no {url} in it, so it would not lead to the photo.</source>
        <translation>Darin fehlt {url}, der Text würde also nicht zum Foto führen.</translation>
    </message>
    <message>
        <source>Your photos are safe where they are. Restart Cloudery if it behaves oddly.</source>
        <translation>Ihre Fotos sind sicher, wo sie sind. Starten Sie Cloudery neu, wenn es sich seltsam verhält.</translation>
    </message>
    <message>
        <source>A report is in {file}. It stays on this computer.</source>
        <translation>Ein Bericht steht in {file}. Er bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>The report has no keys, links or names of photos in it.</source>
        <translation>Der Bericht enthält keine Schlüssel, Links oder Namen von Fotos.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A name is made of 1 to 64 letters (a to z), digits, hyphens and underscores.</source>
        <translation>Ein Name besteht aus 1 bis 64 Buchstaben (a bis z), Ziffern, Bindestrichen und Unterstrichen.</translation>
    </message>
    <message>
        <source>Windows has this name for itself.</source>
        <translation>Diesen Namen behält Windows sich selbst vor.</translation>
    </message>
    <message>
        <source>The sandbox has this name for itself.</source>
        <translation>Diesen Namen behält die Sandbox sich selbst vor.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a profile.</source>
        <translation>„{name}“ kann nicht der Name eines Profils sein.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read.</source>
        <translation>Die Einstellungen in {file} können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not UTF-8 text.</source>
        <translation>{file}, Zeile {line}: Das ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>Save the file again as UTF-8. The file is {file}.</source>
        <translation>Speichern Sie die Datei noch einmal als UTF-8. Die Datei ist {file}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this cannot be understood.</source>
        <translation>{file}, Zeile {line}: Das ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>A setting is written like this: bucket = &quot;holiday-photos&quot;. The file is {file}.</source>
        <translation>Eine Einstellung schreibt man so: bucket = &quot;holiday-photos&quot;. Die Datei ist {file}.</translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>{file}: {what}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {what}</source>
        <translation>{file}, Zeile {line}: {what}</translation>
    </message>
    <message>
        <source>The profiles there: none.</source>
        <translation>Profile darin: keine.</translation>
    </message>
    <message>
        <source>The profiles there: {names}.</source>
        <translation>Profile darin: {names}.</translation>
    </message>
    <message>
        <source>There is no profile “{name}” in {file}.</source>
        <translation>In {file} gibt es kein Profil „{name}“.</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>Meinten Sie „{name}“?</translation>
    </message>
    <message>
        <source>Did you mean “{name}” ({file}, line {line})?</source>
        <translation>Meinten Sie „{name}“ ({file}, Zeile {line})?</translation>
    </message>
    <message>
        <source>The file is {file}.</source>
        <translation>Die Datei ist {file}.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be changed here.</source>
        <translation>Die Einstellungen in {file} können hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>They are written in an unusual way.</source>
        <translation>Sie sind auf ungewöhnliche Weise geschrieben.</translation>
    </message>
    <message>
        <source>Change them in a text editor, with one table [profiles.NAME] for each profile.</source>
        <translation>Ändern Sie sie in einem Texteditor, mit einer Tabelle [profiles.NAME] für jedes Profil.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {file}.</source>
        <translation>Die Einstellungen können nicht in {file} gespeichert werden.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write to this folder.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz ist und Sie in diesen Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>Settings stand under [profiles.NAME], for example [profiles.default].</source>
        <translation>Einstellungen stehen unter [profiles.NAME], z.&#xa0;B. [profiles.default].</translation>
    </message>
    <message>
        <source>nothing is known of “{key}”.</source>
        <translation>„{key}“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“profiles” holds no profiles.</source>
        <translation>„profiles“ enthält keine Profile.</translation>
    </message>
    <message>
        <source>“{name}” is no profile.</source>
        <translation>„{name}“ ist kein Profil.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Cloudery Desktop {version} is there.</source>
        <translation>Cloudery Desktop {version} ist da.</translation>
    </message>
    <message>
        <source>You have {version}.</source>
        <translation>Sie haben {version}.</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>Neues ansehen</translation>
    </message>
    <message>
        <source>Cloudery cannot be opened</source>
        <translation>Cloudery kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Check cloudfront_private_key in the settings.</source>
        <translation>Prüfen Sie cloudfront_private_key in den Einstellungen.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Es gibt keine Datei {file}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}.</source>
        <translation>Die Datei {file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} is locked with a passphrase.</source>
        <translation>{file} ist mit einer Passphrase gesperrt.</translation>
    </message>
    <message>
        <source>Save it without one (openssl pkey -in LOCKED -out OPEN), in a file only you can read.</source>
        <translation>Speichern Sie die Datei ohne Passphrase (openssl pkey -in LOCKED -out OPEN), sodass nur Sie sie lesen können.</translation>
    </message>
    <message>
        <source>{file} is the public key: CloudFront has that one.</source>
        <translation>{file} ist der öffentliche Schlüssel: Den hat CloudFront.</translation>
    </message>
    <message>
        <source>{file} is not a private key in PEM form.</source>
        <translation>{file} ist kein privater Schlüssel im PEM-Format.</translation>
    </message>
    <message>
        <source>CloudFront takes RSA keys of 2048 bits and ECDSA keys on the curve P-256.</source>
        <translation>CloudFront nimmt RSA-Schlüssel mit 2048 Bit und ECDSA-Schlüssel auf der Kurve P-256 an.</translation>
    </message>
    <message>
        <source>Make such a key, give CloudFront its public half, and set cloudfront_key_pair_id and cloudfront_private_key.</source>
        <translation>Erstellen Sie einen solchen Schlüssel, geben Sie CloudFront die öffentliche Hälfte und setzen Sie cloudfront_key_pair_id und cloudfront_private_key.</translation>
    </message>
    <message>
        <source>The private key for CloudFront links cannot be used.</source>
        <translation>Der private Schlüssel für CloudFront-Links kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>This server keeps no SHA-256 of what it received.</source>
        <translation>Dieser Server speichert keinen SHA-256-Wert von dem, was er empfangen hat.</translation>
    </message>
    <message>
        <source>Set verify_by = &quot;md5&quot; in this profile.</source>
        <translation>Setzen Sie in diesem Profil verify_by = &quot;md5&quot;.</translation>
    </message>
    <message>
        <source>What arrived in the bucket is not the photo that was sent.</source>
        <translation>Was im Bucket ankam, ist nicht das gesendete Foto.</translation>
    </message>
    <message>
        <source>Its size or checksum is another.</source>
        <translation>Größe oder Prüfsumme ist eine andere.</translation>
    </message>
    <message>
        <source>The photo has not arrived in the bucket.</source>
        <translation>Das Foto ist nicht im Bucket angekommen.</translation>
    </message>
    <message>
        <source>If it stays, look for what else changes this bucket.</source>
        <translation>Wenn das so bleibt, suchen Sie, was diesen Bucket sonst noch ändert.</translation>
    </message>
    <message>
        <source>Each call that Cloudery makes for a photo was tried.</source>
        <translation>Jeder Aufruf, den Cloudery für ein Foto braucht, wurde ausprobiert.</translation>
    </message>
    <message>
        <source>This key may not: {calls}.</source>
        <translation>Dieser Schlüssel darf nicht: {calls}.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>The account&apos;s owner can let setup put that right.</source>
        <translation>Der Inhaber des Kontos kann das mit der Einrichtung in Ordnung bringen.</translation>
    </message>
    <message>
        <source>All calls are allowed.</source>
        <translation>Alle Aufrufe sind erlaubt.</translation>
    </message>
    <message>
        <source>No call was refused, but not all came so far.</source>
        <translation>Kein Aufruf wurde abgelehnt, aber nicht alle kamen an die Reihe.</translation>
    </message>
    <message>
        <source>A photo&apos;s whole way</source>
        <translation>Der ganze Weg eines Fotos</translation>
    </message>
    <message>
        <source>The access key of this profile cannot be changed here.</source>
        <translation>Der Zugriffsschlüssel dieses Profils kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>It is what happens to each of your photos.</source>
        <translation>Das geschieht mit jedem Ihrer Fotos.</translation>
    </message>
    <message numerus="yes">
        <source>A photo went up, was seen and was deleted, in less than %n second(s).</source>
        <translation>
            <numerusform>Ein Foto wurde in weniger als %n Sekunde hochgeladen, angesehen und gelöscht.</numerusform>
            <numerusform>Ein Foto wurde in weniger als %n Sekunden hochgeladen, angesehen und gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>It failed at {call}: {error}</source>
        <translation>Fehlgeschlagen bei {call}: {error}</translation>
    </message>
    <message>
        <source>What was tried with stays: {file}.</source>
        <translation>Vom Versuch bleibt zurück: {file}.</translation>
    </message>
    <message>
        <source>Link to a photo</source>
        <translation>Link zu einem Foto</translation>
    </message>
    <message>
        <source>It is what you share, and what the window shows its thumbnails from.</source>
        <translation>Ihn geben Sie weiter, und über ihn zeigt das Fenster die Vorschaubilder an.</translation>
    </message>
    <message>
        <source>There was no photo to see.</source>
        <translation>Es gab kein Foto zu sehen.</translation>
    </message>
    <message>
        <source>No answer came ({error}).</source>
        <translation>Es kam keine Antwort ({error}).</translation>
    </message>
    <message>
        <source>Check the domain of the links.</source>
        <translation>Prüfen Sie die Domain der Links.</translation>
    </message>
    <message>
        <source>The link does not show the photo: the server answered {status}.</source>
        <translation>Der Link zeigt das Foto nicht: Der Server hat mit {status} geantwortet.</translation>
    </message>
    <message>
        <source>The link works, and so does the bucket&apos;s own address without a signature.</source>
        <translation>Der Link funktioniert, aber auch die eigene Adresse des Buckets ohne Signatur.</translation>
    </message>
    <message>
        <source>It shows the photo.</source>
        <translation>Er zeigt das Foto.</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>By it Cloudery knows that every byte of a photo has arrived.</source>
        <translation>An ihr erkennt Cloudery, dass jedes Byte eines Fotos angekommen ist.</translation>
    </message>
    <message>
        <source>The server keeps the photo&apos;s SHA-256.</source>
        <translation>Der Server speichert den SHA-256-Wert des Fotos.</translation>
    </message>
    <message>
        <source>The server keeps the photo&apos;s MD5.</source>
        <translation>Der Server speichert den MD5-Wert des Fotos.</translation>
    </message>
    <message>
        <source>The server does not keep the digest that this profile asks for.</source>
        <translation>Der Server speichert nicht die Prüfsumme, die dieses Profil verlangt.</translation>
    </message>
    <message>
        <source>The bucket could not be reached.</source>
        <translation>Der Bucket war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Prüfen Sie die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>There is no AWS profile “{name}” on this computer.</source>
        <translation>Auf diesem Computer gibt es kein AWS-Profil „{name}“.</translation>
    </message>
    <message>
        <source>There is no AWS profile of the name that is set on this computer.</source>
        <translation>Auf diesem Computer gibt es kein AWS-Profil mit dem eingestellten Namen.</translation>
    </message>
    <message>
        <source>Choose another login or enter an access key in Cloudery.</source>
        <translation>Wählen Sie eine andere Anmeldung oder geben Sie in Cloudery einen Zugriffsschlüssel ein.</translation>
    </message>
    <message>
        <source>A setting of this profile is not valid.</source>
        <translation>Eine Einstellung dieses Profils ist ungültig.</translation>
    </message>
    <message>
        <source>The region is “{region}”.</source>
        <translation>Die Region ist „{region}“.</translation>
    </message>
    <message>
        <source>Check the region and the endpoint addresses in the settings.</source>
        <translation>Prüfen Sie Region und Endpunktadressen in den Einstellungen.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>Die Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>Die Antwort wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The AWS login has expired.</source>
        <translation>Die AWS-Anmeldung ist abgelaufen.</translation>
    </message>
    <message>
        <source>It was renewed, and has ended already by the clock of this computer.</source>
        <translation>Sie wurde erneuert, ist aber nach der Uhr dieses Computers schon wieder abgelaufen.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, and log in again.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Cloudery signs each upload with it; the key itself never leaves this computer.</source>
        <translation>Cloudery signiert damit jeden Upload; der Schlüssel selbst verlässt diesen Computer nie.</translation>
    </message>
    <message>
        <source>Signatures hold for minutes; Cloudery corrects for a wrong clock, others do not.</source>
        <translation>Signaturen gelten nur Minuten; Cloudery gleicht eine falsche Uhr aus, andere Programme nicht.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Its settings are looked at.</source>
        <translation>Seine Einstellungen werden geprüft.</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>It is the account&apos;s root key, which may do everything: let setup make a key for Cloudery.</source>
        <translation>Es ist der Root-Schlüssel des Kontos, der alles darf: Lassen Sie die Einrichtung einen Schlüssel für Cloudery erstellen.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>{address} cannot be reached ({error}).</source>
        <translation>{address} ist nicht zu erreichen ({error}).</translation>
    </message>
    <message>
        <source>Photos go there.</source>
        <translation>Dorthin werden Fotos hochgeladen.</translation>
    </message>
    <message>
        <source>Check the network connection, and s3_endpoint_url if it is set.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und s3_endpoint_url, falls gesetzt.</translation>
    </message>
    <message>
        <source>The server tells no time.</source>
        <translation>Der Server nennt keine Uhrzeit.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>Die Uhr dieses Computers geht richtig.</translation>
    </message>
    <message>
        <source>Let the system set the date and time by itself.</source>
        <translation>Lassen Sie das System Datum und Uhrzeit selbst einstellen.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) behind.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Minute nach.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Minuten nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n hour(s) behind.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Stunde nach.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Stunden nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n day(s) behind.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Tag nach.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Tage nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) ahead.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Minute vor.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Minuten vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in the AWS_* variables.</source>
        <translation>Er steht in den AWS_*-Variablen.</translation>
    </message>
    <message>
        <source>It is in the AWS credentials file.</source>
        <translation>Er steht in der AWS-Datei „credentials“.</translation>
    </message>
    <message>
        <source>It is in the AWS config file.</source>
        <translation>Er steht in der AWS-Datei „config“.</translation>
    </message>
    <message>
        <source>It is in this computer&apos;s keychain.</source>
        <translation>Er liegt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>It comes from an SSO login.</source>
        <translation>Er stammt aus einer SSO-Anmeldung.</translation>
    </message>
    <message>
        <source>It comes from an “aws login”.</source>
        <translation>Er stammt aus einer Anmeldung mit „aws login“.</translation>
    </message>
    <message>
        <source>It comes from an assumed role.</source>
        <translation>Er stammt aus einer übernommenen Rolle.</translation>
    </message>
    <message>
        <source>It comes from this computer&apos;s role.</source>
        <translation>Er stammt aus der Rolle dieses Computers.</translation>
    </message>
    <message>
        <source>It comes from this container&apos;s role.</source>
        <translation>Er stammt aus der Rolle dieses Containers.</translation>
    </message>
    <message>
        <source>It comes from a program named in the AWS settings.</source>
        <translation>Er stammt aus einem Programm, das in den AWS-Einstellungen genannt ist.</translation>
    </message>
    <message>
        <source>It is the one of Cloudery&apos;s own sandbox.</source>
        <translation>Es ist der von Clouderys eigener Sandbox.</translation>
    </message>
    <message>
        <source>It is in {place}.</source>
        <translation>Er liegt in {place}.</translation>
    </message>
    <message>
        <source>It belongs to {name} of account {account}.</source>
        <translation>Er gehört zu {name} im Konto {account}.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n hour(s) ahead.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Stunde vor.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Stunden vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n day(s) ahead.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Tag vor.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Tage vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Each upload needs one.</source>
        <translation>Jeder Upload braucht eine.</translation>
    </message>
    <message>
        <source>Regional address</source>
        <translation>Regionale Adresse</translation>
    </message>
    <message>
        <source>Photos go to {address}.</source>
        <translation>Fotos gehen an {address}.</translation>
    </message>
    <message>
        <source>Photos would go to {address}, not to {meant}.</source>
        <translation>Fotos würden an {address} gehen, nicht an {meant}.</translation>
    </message>
    <message>
        <source>The global address (s3.amazonaws.com) redirects, and breaks uploads from web pages.</source>
        <translation>Die globale Adresse (s3.amazonaws.com) leitet um und verhindert Uploads von Webseiten.</translation>
    </message>
    <message>
        <source>Remove AWS_ENDPOINT_URL and the like, or set s3_endpoint_url.</source>
        <translation>Entfernen Sie AWS_ENDPOINT_URL und Ähnliches oder setzen Sie s3_endpoint_url.</translation>
    </message>
    <message>
        <source>Forms are signed with {algorithm}.</source>
        <translation>Formulare werden mit {algorithm} signiert.</translation>
    </message>
    <message>
        <source>Newer regions take nothing but Signature Version 4.</source>
        <translation>Neuere Regionen nehmen nur Signature Version 4 an.</translation>
    </message>
    <message>
        <source>Something that is not S3 answered.</source>
        <translation>Geantwortet hat etwas anderes als S3.</translation>
    </message>
    <message>
        <source>Its answer has none of S3&apos;s words. A login page of this network, perhaps.</source>
        <translation>Die Antwort sieht nicht nach S3 aus. Vielleicht ist es eine Anmeldeseite dieses Netzwerks.</translation>
    </message>
    <message>
        <source>Open any page in your browser, and log in there if asked to.</source>
        <translation>Öffnen Sie eine beliebige Seite im Browser und melden Sie sich dort an, falls Sie dazu aufgefordert werden.</translation>
    </message>
    <message>
        <source>Code {code}, request {request}</source>
        <translation>Code {code}, Anfrage {request}</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>request {request}</source>
        <translation>Anfrage {request}</translation>
    </message>
    <message>
        <source>{reference}, command {command}</source>
        <translation>{reference}, Befehl {command}</translation>
    </message>
    <message>
        <source>command {command}</source>
        <translation>Befehl {command}</translation>
    </message>
    <message>
        <source>The permission to upload had expired.</source>
        <translation>Die Erlaubnis zum Hochladen war abgelaufen.</translation>
    </message>
    <message>
        <source>It is good for some minutes, by the clock of this computer.</source>
        <translation>Sie gilt einige Minuten, nach der Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>If it stays, check the date and time of this computer.</source>
        <translation>Wenn das so bleibt, prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>The bucket did not get what the permission to upload is for.</source>
        <translation>Der Bucket hat nicht das erhalten, wofür die Erlaubnis zum Hochladen gilt.</translation>
    </message>
    <message>
        <source>Something on the way changed the upload, or this is a mistake in Cloudery.</source>
        <translation>Etwas hat den Upload unterwegs verändert oder Cloudery hat einen Fehler.</translation>
    </message>
    <message>
        <source>Retry, perhaps from another network; if it stays, report it with the details.</source>
        <translation>Versuchen Sie es erneut, vielleicht aus einem anderen Netzwerk; wenn das so bleibt, melden Sie es mit den Details.</translation>
    </message>
    <message>
        <source>The form of the upload did not arrive whole.</source>
        <translation>Das Formular des Uploads kam nicht vollständig an.</translation>
    </message>
    <message>
        <source>A proxy or a security program on the way changed it, or this is a mistake in Cloudery.</source>
        <translation>Ein Proxy oder ein Sicherheitsprogramm hat es unterwegs verändert oder Cloudery hat einen Fehler.</translation>
    </message>
    <message>
        <source>The file has changed since you added it.</source>
        <translation>Die Datei hat sich geändert, seit Sie sie hinzugefügt haben.</translation>
    </message>
    <message>
        <source>Its size is no longer what the permission to upload is for.</source>
        <translation>Ihre Größe ist nicht mehr die, für die die Erlaubnis zum Hochladen gilt.</translation>
    </message>
    <message>
        <source>Retry to upload the new version.</source>
        <translation>Versuchen Sie es erneut, um die neue Version hochzuladen.</translation>
    </message>
    <message>
        <source>The photo was damaged on its way.</source>
        <translation>Das Foto wurde unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>What the bucket received has another checksum than the file, so it was not kept.</source>
        <translation>Was der Bucket erhielt, hat eine andere Prüfsumme als die Datei und wurde deshalb nicht gespeichert.</translation>
    </message>
    <message>
        <source>If it stays, try another network.</source>
        <translation>Wenn das so bleibt, versuchen Sie es in einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>The photo did not arrive whole.</source>
        <translation>Das Foto kam nicht vollständig an.</translation>
    </message>
    <message>
        <source>The connection ended too early.</source>
        <translation>Die Verbindung endete zu früh.</translation>
    </message>
    <message>
        <source>If it stays, check the network connection of this computer.</source>
        <translation>Wenn das so bleibt, prüfen Sie die Netzwerkverbindung dieses Computers.</translation>
    </message>
    <message>
        <source>There is a problem with the AWS account.</source>
        <translation>Es gibt ein Problem mit dem AWS-Konto.</translation>
    </message>
    <message>
        <source>AWS has closed it, or this bucket, until it is solved.</source>
        <translation>AWS hat es oder diesen Bucket gesperrt, bis es gelöst ist.</translation>
    </message>
    <message>
        <source>Log in to the AWS console to see why, or ask AWS Support with the details.</source>
        <translation>Melden Sie sich in der AWS-Konsole an, um den Grund zu erfahren, oder fragen Sie den AWS-Support und nennen Sie die Details.</translation>
    </message>
    <message>
        <source>The AWS account cannot be used yet.</source>
        <translation>Das AWS-Konto kann noch nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Its registration is not complete.</source>
        <translation>Seine Registrierung ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Log in to the AWS console and complete it, then retry.</source>
        <translation>Melden Sie sich in der AWS-Konsole an, schließen Sie sie ab und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This AWS region is not switched on for the account.</source>
        <translation>Diese AWS-Region ist für das Konto nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>Newer regions start switched off.</source>
        <translation>Neuere Regionen sind anfangs ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch it on in the AWS console under Account, or set another region in the settings.</source>
        <translation>Schalten Sie sie in der AWS-Konsole unter „Account“ ein oder wählen Sie in den Einstellungen eine andere Region.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>Die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>The cloud takes only what was signed within the last minutes.</source>
        <translation>Die Cloud nimmt nur an, was in den letzten Minuten signiert wurde.</translation>
    </message>
    <message>
        <source>Set the date and time, or let the system set them, then retry.</source>
        <translation>Stellen Sie Datum und Uhrzeit ein oder überlassen Sie das dem System und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>AWS does not accept the access key.</source>
        <translation>AWS akzeptiert den Zugriffsschlüssel nicht.</translation>
    </message>
    <message>
        <source>The secret key is not the one that belongs to this access key.</source>
        <translation>Der geheime Schlüssel gehört nicht zu diesem Zugriffsschlüssel.</translation>
    </message>
    <message>
        <source>It was deleted or switched off, or it is for another cloud.</source>
        <translation>Er wurde gelöscht oder ausgeschaltet oder gehört zu einer anderen Cloud.</translation>
    </message>
    <message>
        <source>The session token beside it is missing or wrong.</source>
        <translation>Das zugehörige Sitzungstoken fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>Such a login ends after some hours.</source>
        <translation>Eine solche Anmeldung endet nach einigen Stunden.</translation>
    </message>
    <message>
        <source>AWS does not allow this login.</source>
        <translation>AWS erlaubt diese Anmeldung nicht.</translation>
    </message>
    <message>
        <source>It lacks the permission signin:CreateOAuth2Token.</source>
        <translation>Ihr fehlt die Berechtigung signin:CreateOAuth2Token.</translation>
    </message>
    <message>
        <source>It needs a new code of your security device.</source>
        <translation>Sie braucht einen neuen Code Ihres Sicherheitsgeräts.</translation>
    </message>
    <message>
        <source>Cloudery cannot use this kind of AWS login.</source>
        <translation>Cloudery kann diese Art der AWS-Anmeldung nicht verwenden.</translation>
    </message>
    <message>
        <source>It needs a program part that is not here.</source>
        <translation>Sie braucht einen Programmteil, der hier fehlt.</translation>
    </message>
    <message>
        <source>The AWS profile of this Cloudery profile does not exist.</source>
        <translation>Das AWS-Profil dieses Cloudery-Profils gibt es nicht.</translation>
    </message>
    <message>
        <source>The AWS settings of this computer have none of this name.</source>
        <translation>In den AWS-Einstellungen dieses Computers gibt es keines mit diesem Namen.</translation>
    </message>
    <message>
        <source>There is no AWS access key on this computer.</source>
        <translation>Auf diesem Computer gibt es keinen AWS-Zugriffsschlüssel.</translation>
    </message>
    <message>
        <source>Without one, Cloudery cannot get into your AWS account.</source>
        <translation>Ohne einen kommt Cloudery nicht in Ihr AWS-Konto.</translation>
    </message>
    <message>
        <source>Only half of one is: it has an ID and a secret.</source>
        <translation>Es gibt nur einen halben: Dazu gehören eine ID und ein geheimer Schlüssel.</translation>
    </message>
    <message>
        <source>The program or service that should give one did not.</source>
        <translation>Das Programm oder der Dienst, der einen liefern sollte, hat keinen geliefert.</translation>
    </message>
    <message>
        <source>The AWS settings of this computer cannot be used.</source>
        <translation>Die AWS-Einstellungen dieses Computers können nicht verwendet werden.</translation>
    </message>
    <message>
        <source>There is a mistake in “config” or “credentials” in the folder “.aws”.</source>
        <translation>In „config“ oder „credentials“ im Ordner „.aws“ steckt ein Fehler.</translation>
    </message>
    <message>
        <source>Correct it, or run “aws configure”.</source>
        <translation>Berichtigen Sie ihn oder führen Sie „aws configure“ aus.</translation>
    </message>
    <message>
        <source>AWS does not let this login take on its role.</source>
        <translation>AWS lässt diese Anmeldung ihre Rolle nicht übernehmen.</translation>
    </message>
    <message>
        <source>The role of this AWS profile does not trust it, or it lacks the permission to.</source>
        <translation>Die Rolle dieses AWS-Profils vertraut ihr nicht oder ihr fehlt die Berechtigung dazu.</translation>
    </message>
    <message>
        <source>Enter one in Cloudery, or log in with the AWS tools and try again.</source>
        <translation>Geben Sie in Cloudery einen ein, oder melden Sie sich mit den AWS-Werkzeugen an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Enter another one in Cloudery, or log in with the AWS tools and try again.</source>
        <translation>Geben Sie in Cloudery einen anderen ein, oder melden Sie sich mit den AWS-Werkzeugen an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Log in again with the AWS tools and try again, or enter an access key in Cloudery.</source>
        <translation>Melden Sie sich mit den AWS-Werkzeugen neu an und versuchen Sie es erneut, oder geben Sie in Cloudery einen Zugriffsschlüssel ein.</translation>
    </message>
    <message>
        <source>Ask the owner of the AWS account for it, or enter an access key in Cloudery.</source>
        <translation>Bitten Sie den Inhaber des AWS-Kontos darum, oder geben Sie in Cloudery einen Zugriffsschlüssel ein.</translation>
    </message>
    <message>
        <source>Start Cloudery again from a terminal, which asks for the code, or enter an access key in Cloudery.</source>
        <translation>Starten Sie Cloudery neu aus einem Terminal, das nach dem Code fragt, oder geben Sie in Cloudery einen Zugriffsschlüssel ein.</translation>
    </message>
    <message>
        <source>Enter an access key in Cloudery, or choose another login.</source>
        <translation>Geben Sie in Cloudery einen Zugriffsschlüssel ein, oder wählen Sie eine andere Anmeldung.</translation>
    </message>
    <message>
        <source>Ask the owner of the AWS account about it, or enter an access key in Cloudery.</source>
        <translation>Fragen Sie den Inhaber des AWS-Kontos danach, oder geben Sie in Cloudery einen Zugriffsschlüssel ein.</translation>
    </message>
    <message>
        <source>The access key may not use the key that encrypts the photos.</source>
        <translation>Der Zugriffsschlüssel darf den Schlüssel nicht verwenden, der die Fotos verschlüsselt.</translation>
    </message>
    <message>
        <source>They are encrypted with AWS KMS, which asks for permissions of its own.</source>
        <translation>Sie sind mit AWS KMS verschlüsselt, das eigene Berechtigungen verlangt.</translation>
    </message>
    <message>
        <source>Ask the owner of the AWS account for kms:GenerateDataKey and kms:Decrypt.</source>
        <translation>Bitten Sie den Inhaber des AWS-Kontos um kms:GenerateDataKey und kms:Decrypt.</translation>
    </message>
    <message>
        <source>The bucket allows no policy that makes photos public.</source>
        <translation>Der Bucket erlaubt keine Richtlinie, die Fotos öffentlich macht.</translation>
    </message>
    <message>
        <source>“Block public access” is switched on for it or for the AWS account.</source>
        <translation>„Block public access“ ist für ihn oder für das AWS-Konto eingeschaltet.</translation>
    </message>
    <message>
        <source>Keep the photos private, or switch it off in the AWS console.</source>
        <translation>Lassen Sie die Fotos privat oder schalten Sie das in der AWS-Konsole aus.</translation>
    </message>
    <message>
        <source>AWS does not allow this.</source>
        <translation>AWS erlaubt das nicht.</translation>
    </message>
    <message>
        <source>A rule of the bucket or of the AWS account forbids it.</source>
        <translation>Eine Regel des Buckets oder des AWS-Kontos verbietet es.</translation>
    </message>
    <message>
        <source>Ask the owner of the AWS account about it, with the details.</source>
        <translation>Fragen Sie den Inhaber des AWS-Kontos und nennen Sie ihm die Details.</translation>
    </message>
    <message>
        <source>The bucket does not accept this upload.</source>
        <translation>Der Bucket akzeptiert diesen Upload nicht.</translation>
    </message>
    <message>
        <source>The access key lacks the permission for it, or the bucket&apos;s policy forbids it.</source>
        <translation>Dem Zugriffsschlüssel fehlt die Berechtigung dafür oder die Richtlinie des Buckets verbietet es.</translation>
    </message>
    <message>
        <source>Ask the owner of the AWS account.</source>
        <translation>Fragen Sie den Inhaber des AWS-Kontos.</translation>
    </message>
    <message>
        <source>The access key lacks the permission {permission}, or the bucket&apos;s policy forbids it.</source>
        <translation>Dem Zugriffsschlüssel fehlt die Berechtigung {permission} oder die Richtlinie des Buckets verbietet es.</translation>
    </message>
    <message>
        <source>The access key lacks the permission for it.</source>
        <translation>Dem Zugriffsschlüssel fehlt die Berechtigung dafür.</translation>
    </message>
    <message>
        <source>Ask the owner of the AWS account for it.</source>
        <translation>Bitten Sie den Inhaber des AWS-Kontos darum.</translation>
    </message>
    <message>
        <source>The access key lacks the permission {permission}.</source>
        <translation>Dem Zugriffsschlüssel fehlt die Berechtigung {permission}.</translation>
    </message>
    <message>
        <source>The key that encrypts the photos cannot be used.</source>
        <translation>Der Schlüssel, der die Fotos verschlüsselt, kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>It is switched off, deleted or not of this region.</source>
        <translation>Er ist ausgeschaltet, gelöscht oder nicht aus dieser Region.</translation>
    </message>
    <message>
        <source>Ask the owner of the AWS account to look at it in AWS KMS.</source>
        <translation>Bitten Sie den Inhaber des AWS-Kontos, in AWS KMS nachzusehen.</translation>
    </message>
    <message>
        <source>The bucket does not exist.</source>
        <translation>Der Bucket existiert nicht.</translation>
    </message>
    <message>
        <source>There is none of this name.</source>
        <translation>Es gibt keinen mit diesem Namen.</translation>
    </message>
    <message>
        <source>Check the bucket&apos;s name and region in the settings.</source>
        <translation>Prüfen Sie Name und Region des Buckets in den Einstellungen.</translation>
    </message>
    <message>
        <source>The bucket&apos;s name is not valid.</source>
        <translation>Der Name des Buckets ist ungültig.</translation>
    </message>
    <message>
        <source>It must have 3 to 63 characters: small letters, digits and hyphens.</source>
        <translation>Er muss aus 3 bis 63 Zeichen bestehen: Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>Correct it in the settings.</source>
        <translation>Berichtigen Sie ihn in den Einstellungen.</translation>
    </message>
    <message>
        <source>The bucket&apos;s name is taken.</source>
        <translation>Der Name des Buckets ist vergeben.</translation>
    </message>
    <message>
        <source>It belongs to another AWS account; no two buckets in the world share a name.</source>
        <translation>Er gehört einem anderen AWS-Konto; keine zwei Buckets auf der Welt haben denselben Namen.</translation>
    </message>
    <message>
        <source>Choose another name in the settings.</source>
        <translation>Wählen Sie in den Einstellungen einen anderen Namen.</translation>
    </message>
    <message>
        <source>The bucket exists already.</source>
        <translation>Der Bucket existiert bereits.</translation>
    </message>
    <message>
        <source>It belongs to this AWS account.</source>
        <translation>Er gehört zu diesem AWS-Konto.</translation>
    </message>
    <message>
        <source>Use it as it is, or choose another name in the settings.</source>
        <translation>Verwenden Sie ihn, wie er ist, oder wählen Sie in den Einstellungen einen anderen Namen.</translation>
    </message>
    <message>
        <source>The bucket is not empty.</source>
        <translation>Der Bucket ist nicht leer.</translation>
    </message>
    <message>
        <source>Only an empty bucket can be deleted.</source>
        <translation>Nur ein leerer Bucket kann gelöscht werden.</translation>
    </message>
    <message>
        <source>Delete what is in it first.</source>
        <translation>Löschen Sie zuerst, was darin ist.</translation>
    </message>
    <message>
        <source>The AWS account can have no more buckets.</source>
        <translation>Das AWS-Konto kann keine weiteren Buckets haben.</translation>
    </message>
    <message>
        <source>It has reached its limit.</source>
        <translation>Es hat seine Grenze erreicht.</translation>
    </message>
    <message>
        <source>Delete one that is not used, or ask AWS for a higher limit.</source>
        <translation>Löschen Sie einen, der nicht gebraucht wird, oder bitten Sie AWS um eine höhere Grenze.</translation>
    </message>
    <message>
        <source>The bucket is in another region.</source>
        <translation>Der Bucket ist in einer anderen Region.</translation>
    </message>
    <message>
        <source>Each bucket answers only in its own.</source>
        <translation>Jeder Bucket antwortet nur in seiner eigenen.</translation>
    </message>
    <message>
        <source>Check the bucket&apos;s region in the settings; the AWS console shows it.</source>
        <translation>Prüfen Sie die Region des Buckets in den Einstellungen; die AWS-Konsole zeigt sie an.</translation>
    </message>
    <message>
        <source>This region does not fit the bucket.</source>
        <translation>Diese Region passt nicht zum Bucket.</translation>
    </message>
    <message>
        <source>It is another one than the bucket&apos;s, or there is no such region.</source>
        <translation>Sie ist eine andere als die des Buckets oder es gibt sie nicht.</translation>
    </message>
    <message>
        <source>Check the region in the settings.</source>
        <translation>Prüfen Sie die Region in den Einstellungen.</translation>
    </message>
    <message>
        <source>This address takes no photos.</source>
        <translation>Diese Adresse nimmt keine Fotos an.</translation>
    </message>
    <message>
        <source>It is not that of a bucket; perhaps of a website in front of it.</source>
        <translation>Sie gehört nicht zu einem Bucket, sondern vielleicht zu einer Website davor.</translation>
    </message>
    <message>
        <source>Check the endpoint addresses in the settings.</source>
        <translation>Prüfen Sie die Endpunktadressen in den Einstellungen.</translation>
    </message>
    <message>
        <source>This server cannot do what Cloudery needs.</source>
        <translation>Dieser Server kann nicht, was Cloudery braucht.</translation>
    </message>
    <message>
        <source>It is not S3 or DynamoDB, or lacks a part of them.</source>
        <translation>Er ist nicht S3 oder DynamoDB oder ihm fehlt ein Teil davon.</translation>
    </message>
    <message>
        <source>The bucket is full.</source>
        <translation>Der Bucket ist voll.</translation>
    </message>
    <message>
        <source>The server has no room left for it.</source>
        <translation>Der Server hat keinen Platz mehr dafür.</translation>
    </message>
    <message>
        <source>Delete photos, or ask who runs the server for more room.</source>
        <translation>Löschen Sie Fotos oder bitten Sie den Betreiber des Servers um mehr Platz.</translation>
    </message>
    <message>
        <source>It was deleted, or never arrived.</source>
        <translation>Es wurde gelöscht oder kam nie an.</translation>
    </message>
    <message>
        <source>Refresh to see what is there.</source>
        <translation>Aktualisieren Sie, um zu sehen, was da ist.</translation>
    </message>
    <message>
        <source>The bucket is being changed at the moment.</source>
        <translation>Der Bucket wird gerade geändert.</translation>
    </message>
    <message>
        <source>Another change to it has not ended yet.</source>
        <translation>Eine andere Änderung daran ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Wait for some minutes, then retry.</source>
        <translation>Warten Sie einige Minuten und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection stood still for too long.</source>
        <translation>Die Verbindung stand zu lange still.</translation>
    </message>
    <message>
        <source>The cloud waited for the rest in vain.</source>
        <translation>Die Cloud hat vergeblich auf den Rest gewartet.</translation>
    </message>
    <message>
        <source>S3 is busy at the moment.</source>
        <translation>S3 ist gerade ausgelastet.</translation>
    </message>
    <message>
        <source>It has trouble of its own, or is asked for too much at once.</source>
        <translation>Dort gibt es eine Störung oder es kommen zu viele Anfragen auf einmal.</translation>
    </message>
    <message>
        <source>If it stays, wait for some minutes, then retry.</source>
        <translation>Wenn das so bleibt, warten Sie einige Minuten und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The photos table does not exist.</source>
        <translation>Die Fototabelle existiert nicht.</translation>
    </message>
    <message>
        <source>There is none of this name in this region.</source>
        <translation>In dieser Region gibt es keine mit diesem Namen.</translation>
    </message>
    <message>
        <source>Check the table&apos;s name and region in the settings.</source>
        <translation>Prüfen Sie Name und Region der Tabelle in den Einstellungen.</translation>
    </message>
    <message>
        <source>The photos table has other keys than Cloudery needs.</source>
        <translation>Die Fototabelle hat andere Schlüssel, als Cloudery braucht.</translation>
    </message>
    <message>
        <source>Its partition key must be userId, a text, and its sort key uploadedAt, a number.</source>
        <translation>Ihr Partitionsschlüssel muss userId sein, ein Text, und ihr Sortierschlüssel uploadedAt, eine Zahl.</translation>
    </message>
    <message>
        <source>Set another table in the settings, or make this one anew.</source>
        <translation>Stellen Sie eine andere Tabelle ein oder legen Sie diese neu an.</translation>
    </message>
    <message>
        <source>The photos table holds no more photos of this user.</source>
        <translation>Die Fototabelle nimmt keine weiteren Fotos dieses Benutzers auf.</translation>
    </message>
    <message>
        <source>A table with a local secondary index keeps at most 10 GB a user.</source>
        <translation>Eine Tabelle mit lokalem sekundärem Index speichert höchstens 10 GB pro Benutzer.</translation>
    </message>
    <message>
        <source>Ask the owner of the table to move it to one without such an index.</source>
        <translation>Bitten Sie den Inhaber der Tabelle, sie in eine ohne solchen Index umzuziehen.</translation>
    </message>
    <message>
        <source>A table of this name exists already.</source>
        <translation>Eine Tabelle mit diesem Namen existiert bereits.</translation>
    </message>
    <message>
        <source>The photos table is being changed at the moment.</source>
        <translation>Die Fototabelle wird gerade geändert.</translation>
    </message>
    <message>
        <source>It is just being made, changed or deleted.</source>
        <translation>Sie wird eben erstellt, geändert oder gelöscht.</translation>
    </message>
    <message>
        <source>Wait for a minute, then retry.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>AWS makes no more tables at the moment.</source>
        <translation>AWS legt im Moment keine weiteren Tabellen an.</translation>
    </message>
    <message>
        <source>Too many are being made, or the account has reached its limit.</source>
        <translation>Es werden zu viele angelegt oder das Konto hat seine Grenze erreicht.</translation>
    </message>
    <message>
        <source>Wait for some minutes, then retry, or ask AWS for a higher limit.</source>
        <translation>Warten Sie einige Minuten und versuchen Sie es erneut oder bitten Sie AWS um eine höhere Grenze.</translation>
    </message>
    <message>
        <source>The photos table is busy at the moment.</source>
        <translation>Die Fototabelle ist gerade ausgelastet.</translation>
    </message>
    <message>
        <source>It is asked for more than it can take at once.</source>
        <translation>Es kommen mehr Anfragen, als sie auf einmal bewältigen kann.</translation>
    </message>
    <message>
        <source>If it stays, ask the owner of the table for more capacity.</source>
        <translation>Wenn das so bleibt, bitten Sie den Inhaber der Tabelle um mehr Kapazität.</translation>
    </message>
    <message>
        <source>The AWS account has a user, policy or key of this name already.</source>
        <translation>Das AWS-Konto hat schon einen Benutzer, eine Richtlinie oder einen Schlüssel mit diesem Namen.</translation>
    </message>
    <message>
        <source>Use it as it is, or choose another name.</source>
        <translation>Verwenden Sie das Vorhandene oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The AWS account has no such user, policy or key.</source>
        <translation>Das AWS-Konto hat keinen solchen Benutzer oder Schlüssel und keine solche Richtlinie.</translation>
    </message>
    <message>
        <source>It was deleted, or never made.</source>
        <translation>Es wurde gelöscht oder nie angelegt.</translation>
    </message>
    <message>
        <source>Check the name, then retry.</source>
        <translation>Prüfen Sie den Namen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This cannot be deleted yet.</source>
        <translation>Das kann noch nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Policies, keys or users still belong to it.</source>
        <translation>Es gehören noch Richtlinien, Schlüssel oder Benutzer dazu.</translation>
    </message>
    <message>
        <source>Take those away first, then retry.</source>
        <translation>Entfernen Sie diese zuerst und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The AWS account has reached a limit.</source>
        <translation>Das AWS-Konto hat eine Grenze erreicht.</translation>
    </message>
    <message>
        <source>A user can have two access keys, for example.</source>
        <translation>Ein Benutzer kann z.&#xa0;B. zwei Zugriffsschlüssel haben.</translation>
    </message>
    <message>
        <source>Delete what is no longer used, then retry.</source>
        <translation>Löschen Sie, was nicht mehr gebraucht wird, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>AWS does not take this policy.</source>
        <translation>AWS nimmt diese Richtlinie nicht an.</translation>
    </message>
    <message>
        <source>It names a user, bucket or rule that AWS does not know.</source>
        <translation>Sie nennt einen Benutzer, einen Bucket oder eine Regel, die AWS nicht kennt.</translation>
    </message>
    <message>
        <source>Check the names in the settings; if it stays, report it with the details.</source>
        <translation>Prüfen Sie die Namen in den Einstellungen; wenn das so bleibt, melden Sie es mit den Details.</translation>
    </message>
    <message>
        <source>The AWS account is being changed at the moment.</source>
        <translation>Das AWS-Konto wird gerade geändert.</translation>
    </message>
    <message>
        <source>The cloud cannot be reached.</source>
        <translation>Die Cloud ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Its certificate is not accepted, or something on the way breaks the connection.</source>
        <translation>Ihr Zertifikat wird nicht akzeptiert oder etwas unterbricht unterwegs die Verbindung.</translation>
    </message>
    <message>
        <source>Check that no login page or proxy of this network is in the way, and the date of this computer.</source>
        <translation>Prüfen Sie, ob eine Anmeldeseite oder ein Proxy dieses Netzwerks im Weg ist und ob das Datum dieses Computers stimmt.</translation>
    </message>
    <message>
        <source>The proxy of this computer does not answer.</source>
        <translation>Der Proxy dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>Prüfen Sie den Proxy in den Netzwerkeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Sie hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check the network connection of this computer.</source>
        <translation>Prüfen Sie die Netzwerkverbindung dieses Computers.</translation>
    </message>
    <message>
        <source>No connection to it came about, or it broke.</source>
        <translation>Es kam keine Verbindung zustande oder sie ist abgebrochen.</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer makes no sense.</source>
        <translation>Die Antwort der Cloud ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>It was changed on its way, or is another&apos;s.</source>
        <translation>Sie wurde unterwegs verändert oder stammt von jemand anderem.</translation>
    </message>
    <message>
        <source>Check that no login page or proxy of this network is in the way.</source>
        <translation>Prüfen Sie, ob eine Anmeldeseite oder ein Proxy dieses Netzwerks im Weg ist.</translation>
    </message>
    <message>
        <source>A name is empty or not of the right form.</source>
        <translation>Ein Name ist leer oder hat nicht die richtige Form.</translation>
    </message>
    <message>
        <source>Check the bucket, the table, the region and the endpoint addresses in the settings.</source>
        <translation>Prüfen Sie Bucket, Tabelle, Region und Endpunktadressen in den Einstellungen.</translation>
    </message>
    <message>
        <source>The cloud is busy at the moment.</source>
        <translation>Die Cloud ist gerade ausgelastet.</translation>
    </message>
    <message>
        <source>The bucket refused the photo.</source>
        <translation>Der Bucket hat das Foto abgelehnt.</translation>
    </message>
    <message>
        <source>Cloudery does not know the reason it gave.</source>
        <translation>Den genannten Grund kennt Cloudery nicht.</translation>
    </message>
    <message>
        <source>Retry; if it stays, report it with the details.</source>
        <translation>Versuchen Sie es erneut; wenn das so bleibt, melden Sie es mit den Details.</translation>
    </message>
    <message>
        <source>The cloud refused the request.</source>
        <translation>Die Cloud hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>It cannot be tried now, so nothing was changed.</source>
        <translation>Das lässt sich gerade nicht ausprobieren, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Try again once you are connected.</source>
        <translation>Versuchen Sie es erneut, sobald Sie verbunden sind.</translation>
    </message>
    <message>
        <source>The access key of “{user}” is in this computer&apos;s keychain.</source>
        <translation>Der Zugriffsschlüssel von „{user}“ ist im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The access key of “{user}” is in the AWS profile “{profile}”.</source>
        <translation>Der Zugriffsschlüssel von „{user}“ ist im AWS-Profil „{profile}“.</translation>
    </message>
    <message>
        <source>There is the AWS profile “{profile}” already, without a key of “{user}” in this account that works.</source>
        <translation>Es gibt schon ein AWS-Profil „{profile}“, aber darin keinen gültigen Schlüssel von „{user}“ in diesem Konto.</translation>
    </message>
    <message>
        <source>Remove that profile from {file} if nothing else uses it, then try again.</source>
        <translation>Entfernen Sie dieses Profil aus {file}, wenn nichts anderes es verwendet, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“{user}” has two access keys already, which is the most IAM allows.</source>
        <translation>„{user}“ hat schon zwei Zugriffsschlüssel; mehr erlaubt IAM nicht.</translation>
    </message>
    <message>
        <source>Delete the one that is not used in the IAM console, then try again.</source>
        <translation>Löschen Sie den unbenutzten in der IAM-Konsole und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no access key of “{user}” in this computer&apos;s keychain.</source>
        <translation>Im Schlüsselbund dieses Computers gibt es keinen Zugriffsschlüssel von „{user}“.</translation>
    </message>
    <message>
        <source>Make an access key for “{user}” and put it into this computer&apos;s keychain.</source>
        <translation>Einen Zugriffsschlüssel für „{user}“ erstellen und in den Schlüsselbund dieses Computers legen.</translation>
    </message>
    <message>
        <source>There is no access key of “{user}” in the AWS profile “{profile}”.</source>
        <translation>Im AWS-Profil „{profile}“ gibt es keinen Zugriffsschlüssel von „{user}“.</translation>
    </message>
    <message>
        <source>Make an access key for “{user}” and put it into the AWS profile “{profile}”.</source>
        <translation>Einen Zugriffsschlüssel für „{user}“ erstellen und in das AWS-Profil „{profile}“ schreiben.</translation>
    </message>
    <message>
        <source>Another setup has just made an access key.</source>
        <translation>Eine andere Einrichtung hat gerade einen Zugriffsschlüssel erstellt.</translation>
    </message>
    <message>
        <source>Run setup again.</source>
        <translation>Führen Sie die Einrichtung noch einmal aus.</translation>
    </message>
    <message>
        <source>The access key could not be kept.</source>
        <translation>Der Zugriffsschlüssel konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Check that the file can be written, then try again.</source>
        <translation>Prüfen Sie, ob die Datei geschrieben werden kann, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It opens your bucket and table to Cloudery on this computer.</source>
        <translation>Er gibt Cloudery auf diesem Computer Zugang zu Ihrem Bucket und Ihrer Tabelle.</translation>
    </message>
    <message>
        <source>There is no bucket “{name}”.</source>
        <translation>Es gibt keinen Bucket „{name}“.</translation>
    </message>
    <message>
        <source>Create the bucket “{name}” in {region}.</source>
        <translation>Den Bucket „{name}“ in {region} anlegen.</translation>
    </message>
    <message>
        <source>The bucket “{name}” is in {region}, not in {meant}.</source>
        <translation>Der Bucket „{name}“ ist in {region}, nicht in {meant}.</translation>
    </message>
    <message>
        <source>Set the region of this profile to {region}.</source>
        <translation>Stellen Sie die Region dieses Profils auf {region}.</translation>
    </message>
    <message>
        <source>“{name}” is there, in {region}.</source>
        <translation>„{name}“ ist vorhanden, in {region}.</translation>
    </message>
    <message>
        <source>“{name}” is there; this access key may not look further.</source>
        <translation>„{name}“ ist vorhanden; dieser Zugriffsschlüssel darf nicht weiter nachsehen.</translation>
    </message>
    <message>
        <source>The bucket name “{name}” is taken: it belongs to another AWS account.</source>
        <translation>Der Bucket-Name „{name}“ ist vergeben: Er gehört einem anderen AWS-Konto.</translation>
    </message>
    <message>
        <source>Names are shared by all of AWS. Choose another one, for example “{name}”.</source>
        <translation>Die Namen gelten für ganz AWS. Wählen Sie einen anderen, z.&#xa0;B. „{name}“.</translation>
    </message>
    <message>
        <source>There is no bucket yet.</source>
        <translation>Es gibt noch keinen Bucket.</translation>
    </message>
    <message>
        <source>Block Public Access</source>
        <translation>Block Public Access</translation>
    </message>
    <message>
        <source>It must let the bucket&apos;s policy show photos to people with a link, and nothing more.</source>
        <translation>Die Sperre muss zulassen, dass die Richtlinie des Buckets Leuten mit Link Fotos zeigt, und nicht mehr.</translation>
    </message>
    <message>
        <source>It is open exactly as far as this profile&apos;s links need.</source>
        <translation>Die Sperre ist genau so weit offen, wie die Links dieses Profils es brauchen.</translation>
    </message>
    <message>
        <source>It is not as this profile&apos;s links need it.</source>
        <translation>Die Sperre ist nicht so eingestellt, wie die Links dieses Profils es brauchen.</translation>
    </message>
    <message>
        <source>Set Block Public Access to exactly what this profile&apos;s links need.</source>
        <translation>Block Public Access genau so einstellen, wie die Links dieses Profils es brauchen.</translation>
    </message>
    <message>
        <source>Access lists (ACLs)</source>
        <translation>Zugriffslisten (ACLs)</translation>
    </message>
    <message>
        <source>With ACLs off, one policy says who may do what; a stray ACL can open nothing.</source>
        <translation>Ohne ACLs bestimmt eine einzige Richtlinie, wer was darf; eine vergessene ACL kann nichts öffnen.</translation>
    </message>
    <message>
        <source>ACLs are off: the bucket&apos;s owner owns every photo.</source>
        <translation>ACLs sind ausgeschaltet: Jedes Foto gehört dem Inhaber des Buckets.</translation>
    </message>
    <message>
        <source>ACLs are on.</source>
        <translation>ACLs sind eingeschaltet.</translation>
    </message>
    <message>
        <source>Turn access lists (ACLs) off.</source>
        <translation>Zugriffslisten (ACLs) ausschalten.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Photos are encrypted on Amazon&apos;s disks. With a KMS key, public links would not work.</source>
        <translation>Fotos sind auf Amazons Datenträgern verschlüsselt. Mit einem KMS-Schlüssel würden öffentliche Links nicht funktionieren.</translation>
    </message>
    <message>
        <source>Photos are encrypted with S3&apos;s own keys (SSE-S3).</source>
        <translation>Fotos werden mit S3-eigenen Schlüsseln verschlüsselt (SSE-S3).</translation>
    </message>
    <message>
        <source>Photos are not encrypted with S3&apos;s own keys (SSE-S3).</source>
        <translation>Fotos werden nicht mit S3-eigenen Schlüsseln verschlüsselt (SSE-S3).</translation>
    </message>
    <message>
        <source>Encrypt new photos with S3&apos;s own keys (SSE-S3).</source>
        <translation>Neue Fotos mit S3-eigenen Schlüsseln verschlüsseln (SSE-S3).</translation>
    </message>
    <message>
        <source>A server of your own is told in its own settings.</source>
        <translation>Bei einem eigenen Server gehört das in dessen Einstellungen.</translation>
    </message>
    <message>
        <source>Abandoned parts</source>
        <translation>Liegen gebliebene Teile</translation>
    </message>
    <message>
        <source>Parts of uploads that other programs left unfinished cost money and show nowhere.</source>
        <translation>Teile von Uploads, die andere Programme nicht beendet haben, kosten Geld und erscheinen nirgends.</translation>
    </message>
    <message>
        <source>Parts of unfinished uploads are removed after 7 days.</source>
        <translation>Teile unvollständiger Uploads werden nach 7 Tagen entfernt.</translation>
    </message>
    <message>
        <source>Parts of unfinished uploads stay for ever.</source>
        <translation>Teile unvollständiger Uploads bleiben für immer.</translation>
    </message>
    <message>
        <source>Remove parts of unfinished uploads after 7 days.</source>
        <translation>Teile unvollständiger Uploads nach 7 Tagen entfernen.</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Web pages may show your photos and upload with a signed form. This program needs none.</source>
        <translation>Webseiten dürfen Ihre Fotos anzeigen und mit einem signierten Formular hochladen. Dieses Programm braucht das nicht.</translation>
    </message>
    <message>
        <source>GET, POST and PUT are allowed from web pages.</source>
        <translation>GET, POST und PUT sind von Webseiten aus erlaubt.</translation>
    </message>
    <message>
        <source>GET, POST and PUT are not allowed from web pages.</source>
        <translation>GET, POST und PUT sind von Webseiten aus nicht erlaubt.</translation>
    </message>
    <message>
        <source>Allow GET, POST and PUT from web pages.</source>
        <translation>GET, POST und PUT von Webseiten aus erlauben.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Your photos are kept in it.</source>
        <translation>Darin werden Ihre Fotos aufbewahrt.</translation>
    </message>
    <message>
        <source>This server has no IAM that Cloudery knows of.</source>
        <translation>Dieser Server hat kein IAM, das Cloudery kennt.</translation>
    </message>
    <message>
        <source>There is no IAM user “{user}”.</source>
        <translation>Es gibt keinen IAM-Benutzer „{user}“.</translation>
    </message>
    <message>
        <source>Create the IAM user “{user}”.</source>
        <translation>Den IAM-Benutzer „{user}“ anlegen.</translation>
    </message>
    <message>
        <source>“{name}” is there.</source>
        <translation>„{name}“ ist vorhanden.</translation>
    </message>
    <message>
        <source>Allow “{user}” to write, read and delete photos in {bucket}/uploads/ and rows in the table “{table}”, and nothing else there.</source>
        <translation>„{user}“ erlauben, Fotos in {bucket}/uploads/ und Zeilen in der Tabelle „{table}“ zu schreiben, zu lesen und zu löschen, und dort sonst nichts.</translation>
    </message>
    <message>
        <source>It may do more than it needs: {policies}. Cloudery works with that.</source>
        <translation>Er darf mehr als nötig: {policies}. Cloudery funktioniert damit.</translation>
    </message>
    <message>
        <source>If nothing else uses “{user}”, detach them in the IAM console.</source>
        <translation>Wenn sonst nichts „{user}“ verwendet, trennen Sie diese in der IAM-Konsole ab.</translation>
    </message>
    <message>
        <source>It does not have exactly the permissions Cloudery needs.</source>
        <translation>Er hat nicht genau die Berechtigungen, die Cloudery braucht.</translation>
    </message>
    <message>
        <source>It may do what Cloudery needs, with this bucket and this table alone.</source>
        <translation>Er darf, was Cloudery braucht, und nur mit diesem Bucket und dieser Tabelle.</translation>
    </message>
    <message>
        <source>IAM user</source>
        <translation>IAM-Benutzer</translation>
    </message>
    <message>
        <source>Cloudery works with a user of its own, not with the account owner&apos;s key.</source>
        <translation>Cloudery arbeitet mit einem eigenen Benutzer, nicht mit dem Schlüssel des Kontoinhabers.</translation>
    </message>
    <message>
        <source>User&apos;s permissions</source>
        <translation>Berechtigungen des Benutzers</translation>
    </message>
    <message>
        <source>A key that is lost can then do little harm.</source>
        <translation>Ein verlorener Schlüssel kann dann wenig Schaden anrichten.</translation>
    </message>
    <message>
        <source>Look with the account owner&apos;s login.</source>
        <translation>Sehen Sie mit der Anmeldung des Kontoinhabers nach.</translation>
    </message>
    <message>
        <source>This server has no such setting.</source>
        <translation>Dieser Server hat keine solche Einstellung.</translation>
    </message>
    <message>
        <source>This access key may not look.</source>
        <translation>Dieser Zugriffsschlüssel darf nicht nachsehen.</translation>
    </message>
    <message>
        <source>With a policy that lets anyone upload, anyone on the internet can store anything in your bucket, and you pay for it. Cloudery does not need it.</source>
        <translation>Mit einer Richtlinie, die jeden hochladen lässt, kann jeder im Internet alles Mögliche in Ihrem Bucket speichern, und Sie zahlen dafür. Cloudery braucht sie nicht.</translation>
    </message>
    <message>
        <source>It is exactly the policy that lets anyone upload.</source>
        <translation>Es ist genau die Richtlinie, die jeden hochladen lässt.</translation>
    </message>
    <message>
        <source>It is not the policy that lets anyone upload.</source>
        <translation>Es ist nicht die Richtlinie, die jeden hochladen lässt.</translation>
    </message>
    <message>
        <source>Replace the bucket&apos;s policy by the one that lets anyone upload.</source>
        <translation>Die Richtlinie des Buckets durch die ersetzen, die jeden hochladen lässt.</translation>
    </message>
    <message>
        <source>It does not let this profile&apos;s links work.</source>
        <translation>Damit funktionieren die Links dieses Profils nicht.</translation>
    </message>
    <message>
        <source>It does not name uploads, which work without.</source>
        <translation>Uploads sind darin nicht genannt; sie funktionieren auch so.</translation>
    </message>
    <message>
        <source>Set the bucket&apos;s policy: everybody with a link may read uploads/, and nothing else is open.</source>
        <translation>Die Richtlinie des Buckets setzen: Alle mit einem Link dürfen uploads/ lesen, sonst ist nichts offen.</translation>
    </message>
    <message>
        <source>Everybody with a link may read uploads/; nothing else is open.</source>
        <translation>Alle mit einem Link dürfen uploads/ lesen; sonst ist nichts offen.</translation>
    </message>
    <message>
        <source>Set the bucket&apos;s policy: CloudFront may read uploads/; nothing else is open.</source>
        <translation>Die Richtlinie des Buckets setzen: CloudFront darf uploads/ lesen; sonst ist nichts offen.</translation>
    </message>
    <message>
        <source>CloudFront may read uploads/; nothing is open to everybody.</source>
        <translation>CloudFront darf uploads/ lesen; für alle ist nichts offen.</translation>
    </message>
    <message>
        <source>Set the bucket&apos;s policy: nothing is open to everybody.</source>
        <translation>Die Richtlinie des Buckets setzen: Für alle ist nichts offen.</translation>
    </message>
    <message>
        <source>Nothing is open to everybody.</source>
        <translation>Für alle ist nichts offen.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>The statement(s) {names} (is|are) open to everybody: anyone may store anything, at your cost.</source>
        <translation>
            <numerusform>Die Anweisung {names} gilt für alle: Jeder darf auf Ihre Kosten alles Mögliche speichern.</numerusform>
            <numerusform>Die Anweisungen {names} gelten für alle: Jeder darf auf Ihre Kosten alles Mögliche speichern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The statement(s) {names} (is|are) open to everybody: more is open than photos.</source>
        <translation>
            <numerusform>Die Anweisung {names} gilt für alle: Es ist mehr offen als Fotos.</numerusform>
            <numerusform>Die Anweisungen {names} gelten für alle: Es ist mehr offen als Fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy that lets anyone upload makes photos public.</source>
        <translation>Die Richtlinie, die jeden hochladen lässt, macht Fotos öffentlich.</translation>
    </message>
    <message>
        <source>This profile&apos;s delivery is “{delivery}”, which keeps them private.</source>
        <translation>Die Auslieferung dieses Profils ist „{delivery}“ und hält sie privat.</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>Lassen Sie eines von beiden weg.</translation>
    </message>
    <message>
        <source>Bucket policy</source>
        <translation>Bucket-Richtlinie</translation>
    </message>
    <message>
        <source>It alone decides what strangers may do with your bucket.</source>
        <translation>Sie allein bestimmt, was Fremde mit Ihrem Bucket tun dürfen.</translation>
    </message>
    <message>
        <source>{name} (text)</source>
        <translation>{name} (Text)</translation>
    </message>
    <message>
        <source>{name} (number)</source>
        <translation>{name} (Zahl)</translation>
    </message>
    <message>
        <source>{name} (binary)</source>
        <translation>{name} (binär)</translation>
    </message>
    <message>
        <source>There is no table “{name}” in {region}.</source>
        <translation>In {region} gibt es keine Tabelle „{name}“.</translation>
    </message>
    <message>
        <source>Create the table “{name}” (key: userId, uploadedAt; paid by request).</source>
        <translation>Die Tabelle „{name}“ anlegen (Schlüssel: userId, uploadedAt; Abrechnung pro Anfrage).</translation>
    </message>
    <message>
        <source>“{name}” is there, with the key {key}.</source>
        <translation>„{name}“ ist vorhanden, mit dem Schlüssel {key}.</translation>
    </message>
    <message>
        <source>The key of the table “{name}” is {key}, not {meant}.</source>
        <translation>Der Schlüssel der Tabelle „{name}“ ist {key}, nicht {meant}.</translation>
    </message>
    <message>
        <source>A table&apos;s key cannot be changed, and this table may be another program&apos;s. Let setup make another one, for example “{other}”: setup --table {other}</source>
        <translation>Der Schlüssel einer Tabelle lässt sich nicht ändern, und diese Tabelle gehört vielleicht zu einem anderen Programm. Lassen Sie die Einrichtung eine andere anlegen, z.&#xa0;B. „{other}“: setup --table {other}</translation>
    </message>
    <message>
        <source>There is no table yet.</source>
        <translation>Es gibt noch keine Tabelle.</translation>
    </message>
    <message>
        <source>On demand: you pay for what you use.</source>
        <translation>Nach Bedarf: Sie zahlen, was Sie verbrauchen.</translation>
    </message>
    <message>
        <source>Provisioned: you pay by the hour, and a large upload may be slowed down.</source>
        <translation>Bereitgestellt: Sie zahlen pro Stunde, und ein großer Upload wird möglicherweise gebremst.</translation>
    </message>
    <message>
        <source>Let the table be paid for by request (on demand).</source>
        <translation>Die Tabelle pro Anfrage abrechnen lassen (nach Bedarf).</translation>
    </message>
    <message>
        <source>Turn on point-in-time recovery of the table.</source>
        <translation>Die Point-in-Time-Wiederherstellung der Tabelle einschalten.</translation>
    </message>
    <message>
        <source>The table can be brought back to any second of the last 35 days.</source>
        <translation>Die Tabelle lässt sich auf jede Sekunde der letzten 35 Tage zurücksetzen.</translation>
    </message>
    <message>
        <source>Rows that are deleted by mistake are gone.</source>
        <translation>Versehentlich gelöschte Zeilen sind verloren.</translation>
    </message>
    <message>
        <source>Point-in-time recovery cannot be turned on yet.</source>
        <translation>Die Point-in-Time-Wiederherstellung kann noch nicht eingeschaltet werden.</translation>
    </message>
    <message>
        <source>AWS is still preparing the new table for it.</source>
        <translation>AWS bereitet die neue Tabelle noch darauf vor.</translation>
    </message>
    <message>
        <source>Run setup again in some minutes; what is done stays.</source>
        <translation>Führen Sie die Einrichtung in einigen Minuten noch einmal aus; was fertig ist, bleibt.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>A row for each photo: newest first, by person.</source>
        <translation>Eine Zeile für jedes Foto: neueste zuerst, nach Person.</translation>
    </message>
    <message>
        <source>Table&apos;s billing</source>
        <translation>Abrechnung der Tabelle</translation>
    </message>
    <message>
        <source>On demand costs nothing while nothing is uploaded.</source>
        <translation>„Nach Bedarf“ kostet nichts, solange nichts hochgeladen wird.</translation>
    </message>
    <message>
        <source>Point-in-time recovery</source>
        <translation>Point-in-Time-Wiederherstellung</translation>
    </message>
    <message>
        <source>Deleted or overwritten rows can be brought back.</source>
        <translation>Gelöschte oder überschriebene Zeilen lassen sich zurückholen.</translation>
    </message>
    <message>
        <source>The access key in the keychain cannot be read.</source>
        <translation>Der Zugriffsschlüssel im Schlüsselbund kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The entry “{entry}” of “{profile}” is not what Cloudery writes.</source>
        <translation>Der Eintrag „{entry}“ von „{profile}“ ist nicht so, wie Cloudery ihn schreibt.</translation>
    </message>
    <message>
        <source>Enter the key again in Cloudery, which writes it anew.</source>
        <translation>Geben Sie den Schlüssel in Cloudery noch einmal ein; er wird dann neu geschrieben.</translation>
    </message>
    <message>
        <source>Keep the access key in the AWS tools&apos; settings instead.</source>
        <translation>Bewahren Sie den Zugriffsschlüssel stattdessen in den Einstellungen der AWS-Werkzeuge auf.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Cloudery can use.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Cloudery verwenden kann.</translation>
    </message>
    <message>
        <source>The keychain did not open.</source>
        <translation>Der Schlüsselbund ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The bucket cannot be reached.</source>
        <translation>Der Bucket ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>Die Sandbox konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Check that the folder may be written to and that the disk is not full.</source>
        <translation>Prüfen Sie, ob Sie in den Ordner schreiben dürfen und der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>The start of the sandbox was called off.</source>
        <translation>Der Start der Sandbox wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The sandbox is in use by another Cloudery window.</source>
        <translation>Die Sandbox wird von einem anderen Cloudery-Fenster verwendet.</translation>
    </message>
    <message>
        <source>Only one window at a time can use the photos in {folder}.</source>
        <translation>Nur ein Fenster auf einmal kann die Fotos in {folder} verwenden.</translation>
    </message>
    <message>
        <source>Close the other window first, then try again.</source>
        <translation>Schließen Sie zuerst das andere Fenster und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s saved data cannot be read.</source>
        <translation>Die gespeicherten Daten der Sandbox können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{file} in {folder} is damaged. Nothing was changed or deleted.</source>
        <translation>{file} in {folder} ist beschädigt. Nichts wurde geändert oder gelöscht.</translation>
    </message>
    <message>
        <source>Bring the file back from a backup, or choose another folder.</source>
        <translation>Stellen Sie die Datei aus einer Sicherung wieder her oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s saved data are a newer version&apos;s.</source>
        <translation>Die gespeicherten Daten der Sandbox stammen von einer neueren Version.</translation>
    </message>
    <message>
        <source>{file} in {folder} is in a format that this version does not know. Nothing was changed or deleted.</source>
        <translation>{file} in {folder} hat ein Format, das diese Version nicht kennt. Nichts wurde geändert oder gelöscht.</translation>
    </message>
    <message>
        <source>Update Cloudery, or choose another folder.</source>
        <translation>Aktualisieren Sie Cloudery oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Its last words were: {words}.</source>
        <translation>Die letzte Meldung war: {words}.</translation>
    </message>
    <message>
        <source>It ended without a word.</source>
        <translation>Sie endete ohne Meldung.</translation>
    </message>
    <message>
        <source>Try again. Details are in {file}.</source>
        <translation>Versuchen Sie es erneut. Details stehen in {file}.</translation>
    </message>
    <message>
        <source>A stranger could fill your bucket, and you would pay for it.</source>
        <translation>Fremde könnten Ihren Bucket füllen, und Sie würden dafür zahlen.</translation>
    </message>
    <message>
        <source>Upload by strangers (PUT)</source>
        <translation>Hochladen durch Fremde (PUT)</translation>
    </message>
    <message>
        <source>Upload by strangers (POST)</source>
        <translation>Hochladen durch Fremde (POST)</translation>
    </message>
    <message>
        <source>Listing by strangers</source>
        <translation>Auflisten durch Fremde</translation>
    </message>
    <message>
        <source>Whoever can list the bucket finds every photo: links are its only secret.</source>
        <translation>Wer den Bucket auflisten kann, findet jedes Foto: Die Links sind sein einziges Geheimnis.</translation>
    </message>
    <message>
        <source>Reading by strangers outside uploads/</source>
        <translation>Lesen durch Fremde außerhalb von uploads/</translation>
    </message>
    <message>
        <source>Only photos are meant to be seen.</source>
        <translation>Nur Fotos sind zum Ansehen gedacht.</translation>
    </message>
    <message>
        <source>This key may put nothing there to try it with.</source>
        <translation>Dieser Schlüssel darf dort nichts für den Versuch ablegen.</translation>
    </message>
    <message>
        <source>It is refused.</source>
        <translation>Das wird abgelehnt.</translation>
    </message>
    <message>
        <source>It is allowed.</source>
        <translation>Das ist erlaubt.</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <translation>Der Server hat mit {status} geantwortet.</translation>
    </message>
    <message>
        <source>The photo&apos;s row in the table is gone or was changed.</source>
        <translation>Die Zeile des Fotos in der Tabelle fehlt oder wurde geändert.</translation>
    </message>
    <message>
        <source>About Cloudery</source>
        <translation>Über Cloudery</translation>
    </message>
    <message>
        <source>Version {version}, with Qt {qt}</source>
        <translation>Version {version}, mit Qt {qt}</translation>
    </message>
    <message>
        <source>Drag photos onto a window, keep them in your own bucket, get a link.</source>
        <translation>Fotos auf ein Fenster ziehen, im eigenen Bucket aufbewahren, einen Link bekommen.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Versions and the end of the log, without keys, links or names</source>
        <translation>Versionen und das Ende des Protokolls, ohne Schlüssel, Links oder Namen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>Lizenztexte</translation>
    </message>
    <message>
        <source>What Cloudery is built on</source>
        <translation>Worauf Cloudery beruht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message numerus="yes">
        <source>Click here to copy the link(s).</source>
        <translation>
            <numerusform>Hier klicken, um den Link zu kopieren.</numerusform>
            <numerusform>Hier klicken, um die Links zu kopieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) uploaded</source>
        <translation>
            <numerusform>%n Foto hochgeladen</numerusform>
            <numerusform>%n Fotos hochgeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not uploaded</source>
        <translation>
            <numerusform>%n Foto nicht hochgeladen</numerusform>
            <numerusform>%n Fotos nicht hochgeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) already uploaded</source>
        <translation>
            <numerusform>%n Foto bereits hochgeladen</numerusform>
            <numerusform>%n Fotos bereits hochgeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not uploaded.</source>
        <translation>
            <numerusform>%n Datei nicht hochgeladen.</numerusform>
            <numerusform>%n Dateien nicht hochgeladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not uploaded.</source>
        <translation>
            <numerusform>%n Foto nicht hochgeladen.</numerusform>
            <numerusform>%n Fotos nicht hochgeladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Cloudery to see why.</source>
        <translation>Öffnen Sie Cloudery, um den Grund zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) already uploaded before.</source>
        <translation>
            <numerusform>%n Foto war bereits hochgeladen.</numerusform>
            <numerusform>%n Fotos waren bereits hochgeladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first, as stored</source>
        <translation>Neueste zuerst, wie gespeichert</translation>
    </message>
    <message>
        <source>By date taken, newest first</source>
        <translation>Nach Aufnahmedatum, neueste zuerst</translation>
    </message>
    <message>
        <source>What was uploaded last comes first, as your cloud lists it.</source>
        <translation>Was zuletzt hochgeladen wurde, kommt zuerst, wie Ihre Cloud es auflistet.</translation>
    </message>
    <message>
        <source>What was taken last comes first; what has no date is at the end.</source>
        <translation>Was zuletzt aufgenommen wurde, kommt zuerst; was kein Datum hat, steht am Ende.</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation>Größere Kacheln</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation>Kleinere Kacheln</translation>
    </message>
    <message>
        <source>Tiles as they were</source>
        <translation>Ursprüngliche Kachelgröße</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n photo(s) found</source>
        <translation>
            <numerusform>{found} von %n Foto gefunden</numerusform>
            <numerusform>{found} von %n Fotos gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Lar&amp;gest thumbnail cache, in MB</source>
        <translation>Ma&amp;ximaler Cache für Vorschaubilder, in MB</translation>
    </message>
    <message>
        <source>They are kept on this computer, so that photos are there at once the next time. 0 keeps none.</source>
        <translation>Vorschaubilder bleiben auf diesem Computer, damit die Fotos beim nächsten Mal sofort da sind. 0 speichert keine.</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Cache leeren</translation>
    </message>
    <message>
        <source>Thumbnails are fetched again when they are looked at.</source>
        <translation>Vorschaubilder werden neu heruntergeladen, wenn Sie sie ansehen.</translation>
    </message>
    <message>
        <source>{size} freed.</source>
        <translation>{size} freigegeben.</translation>
    </message>
    <message>
        <source>There was nothing to clear.</source>
        <translation>Es gab nichts zu leeren.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Being done</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>{state}: {change}</source>
        <extracomment>As a screen reader says it</extracomment>
        <translation>{state}: {change}</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Bitte beachten</translation>
    </message>
    <message>
        <source>Check connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Er&amp;neut prüfen</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>&amp;Mend…</source>
        <translation>Be&amp;heben…</translation>
    </message>
    <message>
        <source>Cloudery&apos;s own access key</source>
        <translation>Clouderys eigener Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>The AWS login “{login}”</source>
        <translation>Die AWS-Anmeldung „{login}“</translation>
    </message>
    <message>
        <source>&amp;Look with</source>
        <translation>&amp;Prüfen mit</translation>
    </message>
    <message>
        <source>Cloudery&apos;s own key may use your cloud, not look into it.</source>
        <translation>Clouderys eigener Schlüssel darf Ihre Cloud verwenden, aber nicht in sie hineinsehen.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>Checking… %n done</source>
        <comment>checks</comment>
        <translation>
            <numerusform>Prüfung läuft… %n erledigt</numerusform>
            <numerusform>Prüfung läuft… %n erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüfung läuft…</translation>
    </message>
    <message>
        <source>Everything that photos depend on, one after the other.</source>
        <translation>Alles, wovon Fotos abhängen, eins nach dem anderen.</translation>
    </message>
    <message>
        <source>The check could not be finished.</source>
        <translation>Die Prüfung konnte nicht abgeschlossen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) (is|are) wrong.</source>
        <translation>
            <numerusform>%n Punkt ist nicht in Ordnung.</numerusform>
            <numerusform>%n Punkte sind nicht in Ordnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>Es wurden keine Fehler gefunden.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Alles funktioniert.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n in order</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n in Ordnung</numerusform>
            <numerusform>%n in Ordnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could be better</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n verbesserungsfähig</numerusform>
            <numerusform>%n verbesserungsfähig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n fehlerhaft</numerusform>
            <numerusform>%n fehlerhaft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not offered here</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n hier nicht verfügbar</numerusform>
            <numerusform>%n hier nicht verfügbar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;How links are copied</source>
        <translation>&amp;Wie Links kopiert werden</translation>
    </message>
    <message>
        <source>Template of your o&amp;wn</source>
        <translation>Eigene Vor&amp;lage</translation>
    </message>
    <message>
        <source>Copy a&amp;utomatically</source>
        <translation>A&amp;utomatisch kopieren</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>When all photos of a batch are up</source>
        <translation>Sobald ein Stapel Fotos hochgeladen ist</translation>
    </message>
    <message>
        <source>Then the links of a batch are on the clipboard as soon as it is up.</source>
        <translation>Dann liegen die Links eines Stapels in der Zwischenablage, sobald er hochgeladen ist.</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>Deleted photos</source>
        <translation>Gelöschte Fotos</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) deleted the last time.</source>
        <translation>
            <numerusform>%n Foto beim letzten Mal gelöscht.</numerusform>
            <numerusform>%n Fotos beim letzten Mal gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) deleted.</source>
        <translation>
            <numerusform>%n Foto gelöscht.</numerusform>
            <numerusform>%n Fotos gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) (is|are) not deleted.</source>
        <translation>
            <numerusform>%n Foto ist nicht gelöscht.</numerusform>
            <numerusform>%n Fotos sind nicht gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted photos go from the cloud as soon as it can be reached.</source>
        <translation>Gelöschte Fotos verschwinden aus der Cloud, sobald sie zu erreichen ist.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Code, request and time</source>
        <translation>Code, Anfrage und Zeit</translation>
    </message>
    <message>
        <source>Photos for the drop</source>
        <translation>Fotos zum Ablegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) fetched. Drag (it|them) once more.</source>
        <translation>
            <numerusform>%n Foto heruntergeladen. Ziehen Sie es noch einmal.</numerusform>
            <numerusform>%n Fotos heruntergeladen. Ziehen Sie sie noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching the photo</source>
        <translation>Foto wird heruntergeladen</translation>
    </message>
    <message numerus="yes">
        <source>Fetching photo {number} of %n</source>
        <translation>
            <numerusform>Foto {number} von %n wird heruntergeladen</numerusform>
            <numerusform>Foto {number} von %n wird heruntergeladen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was not dropped.</source>
        <translation>„{name}“ wurde nicht abgelegt.</translation>
    </message>
    <message>
        <source>“{name}” cannot be dropped.</source>
        <translation>„{name}“ kann nicht abgelegt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload %n photo(s)</source>
        <translation>
            <numerusform>Ablegen, um %n Foto hochzuladen</numerusform>
            <numerusform>Ablegen, um %n Fotos hochzuladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload %n photo(s) and more</source>
        <translation>
            <numerusform>Ablegen, um %n Foto und mehr hochzuladen</numerusform>
            <numerusform>Ablegen, um %n Fotos und mehr hochzuladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload what is in %n folder(s)</source>
        <translation>
            <numerusform>Ablegen, um den Inhalt von %n Ordner hochzuladen</numerusform>
            <numerusform>Ablegen, um den Inhalt von %n Ordnern hochzuladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to look for photos in %n file(s)</source>
        <translation>
            <numerusform>Ablegen, um in %n Datei nach Fotos zu suchen</numerusform>
            <numerusform>Ablegen, um in %n Dateien nach Fotos zu suchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (does|do) not look like (a photo|photos)</source>
        <translation>
            <numerusform>%n Datei sieht nicht wie ein Foto aus</numerusform>
            <numerusform>%n Dateien sehen nicht wie Fotos aus</numerusform>
        </translation>
    </message>
    <message>
        <source>to {place}</source>
        <extracomment>Below what a drop does: in which bucket, or the sandbox</extracomment>
        <translation>Ziel: {place}</translation>
    </message>
    <message>
        <source>This is no photo, and no link to one. Drag photos or folders here.</source>
        <translation>Das ist kein Foto und kein Link zu einem. Ziehen Sie Fotos oder Ordner hierher.</translation>
    </message>
    <message>
        <source>This cannot be uploaded</source>
        <translation>Das kann nicht hochgeladen werden</translation>
    </message>
    <message>
        <source>from {host}</source>
        <extracomment>Follows “to {place}”</extracomment>
        <translation>von {host}</translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload %n picture(s)</source>
        <translation>
            <numerusform>Ablegen, um %n Bild hochzuladen</numerusform>
            <numerusform>Ablegen, um %n Bilder hochzuladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to look for (a photo|photos) behind %n link(s)</source>
        <translation>
            <numerusform>Ablegen, um hinter %n Link nach einem Foto zu suchen</numerusform>
            <numerusform>Ablegen, um hinter %n Links nach Fotos zu suchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Fotos hinzufügen…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Try it with sample photos</source>
        <translation>Mit Beispielfotos ausprobieren</translation>
    </message>
    <message>
        <source>You can also paste with Ctrl+V</source>
        <translation>Sie können auch mit Strg+V einfügen</translation>
    </message>
    <message>
        <source>Your photos are on their way</source>
        <translation>Ihre Fotos sind unterwegs</translation>
    </message>
    <message>
        <source>Each one appears here as soon as it has arrived.</source>
        <translation>Jedes erscheint hier, sobald es angekommen ist.</translation>
    </message>
    <message>
        <source>Drop your photos here</source>
        <translation>Legen Sie Ihre Fotos hier ab</translation>
    </message>
    <message>
        <source>They go straight to {place} and appear in this window.</source>
        <translation>Sie kommen direkt in {place} und erscheinen in diesem Fenster.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be fetched</source>
        <translation>
            <numerusform>%n Bild konnte nicht heruntergeladen werden</numerusform>
            <numerusform>%n Bilder konnten nicht heruntergeladen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n picture(s) from the web</source>
        <translation>
            <numerusform>%n Bild wird aus dem Web heruntergeladen</numerusform>
            <numerusform>%n Bilder werden aus dem Web heruntergeladen</numerusform>
        </translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>Verbesserungsfähig</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not offered here</source>
        <translation>Hier nicht verfügbar</translation>
    </message>
    <message>
        <source>{mark}: {title}. {found}</source>
        <extracomment>As a screen reader says it</extracomment>
        <translation>{mark}: {title}. {found}</translation>
    </message>
    <message>
        <source>More about “{title}”</source>
        <translation>Mehr über „{title}“</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>North Virginia</source>
        <translation>Nordvirginia</translation>
    </message>
    <message>
        <source>Ohio</source>
        <translation>Ohio</translation>
    </message>
    <message>
        <source>North California</source>
        <translation>Nordkalifornien</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>Oregon</translation>
    </message>
    <message>
        <source>Montréal</source>
        <translation>Montreal</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>São Paulo</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>Frankfurt</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>London</source>
        <translation>London</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>Paris</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation>Stockholm</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>Mumbai</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>Sydney</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>Tokio</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>Seoul</translation>
    </message>
    <message>
        <source>Osaka</source>
        <translation>Osaka</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for {what}</source>
        <translation>Durchsuchen: {what}</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Ask me the next time</source>
        <translation>Beim nächsten Mal fragen</translation>
    </message>
    <message>
        <source>Keep uploading in the tray</source>
        <translation>Im Infobereich weiter hochladen</translation>
    </message>
    <message>
        <source>Quit; the rest goes up the next time</source>
        <translation>Beenden; der Rest wird beim nächsten Mal hochgeladen</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>The system may change between light and dark by itself.</source>
        <translation>Das System kann von selbst zwischen hell und dunkel wechseln.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>The window opens anew in it, as soon as no photo is going up. The command line speaks English; a reason that the window has told stays in the window&apos;s language.</source>
        <translation>Das Fenster öffnet sich darin neu, sobald kein Foto hochgeladen wird. Die Befehlszeile spricht Englisch; ein Grund, den das Fenster genannt hat, bleibt in dessen Sprache.</translation>
    </message>
    <message>
        <source>&amp;Closing the window while photos go up</source>
        <translation>Beim Schließen des Fensters &amp;während des Hochladens</translation>
    </message>
    <message>
        <source>In the tray, where there is one, Cloudery ends by itself once all is up, or watches your folders on.</source>
        <translation>Im Infobereich, sofern vorhanden, beendet sich Cloudery von selbst, wenn alles hochgeladen ist, oder überwacht Ihre Ordner weiter.</translation>
    </message>
    <message>
        <source>&amp;Notify me when all is up</source>
        <translation>&amp;Benachrichtigen, wenn alles hochgeladen ist</translation>
    </message>
    <message>
        <source>Once for all photos added together, and only while the window is not in front.</source>
        <translation>Einmal für alle zusammen hinzugefügten Fotos und nur, solange das Fenster nicht im Vordergrund ist.</translation>
    </message>
    <message>
        <source>Keep the computer a&amp;wake while photos go up</source>
        <translation>Den Computer beim &amp;Hochladen wach halten</translation>
    </message>
    <message>
        <source>The screen may go dark. Closing the lid or choosing to sleep still works.</source>
        <translation>Der Bildschirm darf dunkel werden. Zuklappen und „Energie sparen“ wirken weiterhin.</translation>
    </message>
    <message>
        <source>Pause uploads on &amp;metered connections</source>
        <translation>Uploads bei &amp;getakteten Verbindungen anhalten</translation>
    </message>
    <message>
        <source>Such as a phone&apos;s. They go on by themselves where bytes cost nothing.</source>
        <translation>Etwa über ein Telefon. Sie werden von selbst fortgesetzt, wo das Datenvolumen nichts kostet.</translation>
    </message>
    <message>
        <source>This system does not say which connections are.</source>
        <translation>Dieses System teilt nicht mit, welche Verbindungen das sind.</translation>
    </message>
    <message>
        <source>&amp;Start Cloudery when I log in</source>
        <translation>Cloudery beim A&amp;nmelden starten</translation>
    </message>
    <message>
        <source>What was not up yet goes on by itself then.</source>
        <translation>Was noch nicht hochgeladen war, wird dann von selbst fortgesetzt.</translation>
    </message>
    <message>
        <source>Offer Cloudery under “&amp;Open with” in the file manager</source>
        <translation>Cloudery im Dateimanager unter „Öffnen &amp;mit“ anbieten</translation>
    </message>
    <message>
        <source>What you open with it is uploaded at once. A double click still does what it did.</source>
        <translation>Was Sie damit öffnen, wird sofort hochgeladen. Ein Doppelklick bewirkt dasselbe wie bisher.</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>While photos go up</source>
        <translation>Während des Hochladens</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Warnings and errors are in cloudery.log, in Cloudery&apos;s own folder. There are no keys and no links in it.</source>
        <translation>Warnungen und Fehler stehen in cloudery.log in Clouderys eigenem Ordner. Das Protokoll enthält weder Schlüssel noch Links.</translation>
    </message>
    <message>
        <source>Size of the &amp;tiles</source>
        <translation>&amp;Kachelgröße</translation>
    </message>
    <message>
        <source>Ctrl and the wheel do it, too.</source>
        <translation>Das geht auch mit Strg und dem Mausrad.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Diagnostics copied: without keys, links or names of photos.</source>
        <translation>Diagnose kopiert: ohne Schlüssel, Links oder Namen von Fotos.</translation>
    </message>
    <message>
        <source>My own template</source>
        <translation>Eigene Vorlage</translation>
    </message>
    <message>
        <source>Links to these photos are made once there is a connection.</source>
        <translation>Links zu diesen Fotos werden erstellt, sobald eine Verbindung besteht.</translation>
    </message>
    <message>
        <source>Copy links as</source>
        <translation>Links kopieren als</translation>
    </message>
    <message>
        <source>My own template…</source>
        <translation>Eigene Vorlage…</translation>
    </message>
    <message>
        <source>Copy automatically after upload</source>
        <translation>Nach dem Hochladen automatisch kopieren</translation>
    </message>
    <message>
        <source>Copy link as</source>
        <translation>Link kopieren als</translation>
    </message>
    <message numerus="yes">
        <source>Good for up to %n day(s).</source>
        <translation>
            <numerusform>Gültig für höchstens %n Tag.</numerusform>
            <numerusform>Gültig für höchstens %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on, links are on the clipboard as soon as the photos are up.</source>
        <translation>Ab jetzt liegen Links in der Zwischenablage, sobald die Fotos hochgeladen sind.</translation>
    </message>
    <message>
        <source>From now on, links are on the clipboard only when you copy them.</source>
        <translation>Ab jetzt liegen Links nur in der Zwischenablage, wenn Sie sie kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) without a link: nothing says where they are.</source>
        <translation>
            <numerusform>%n Foto ohne Link: Nirgends steht, wo es liegt.</numerusform>
            <numerusform>%n Fotos ohne Link: Nirgends steht, wo sie liegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Link kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>%n Link kopiert.</numerusform>
            <numerusform>%n Links kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied: all is up.</source>
        <translation>Link kopiert: Alles ist hochgeladen.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied: all is up.</source>
        <translation>
            <numerusform>%n Link kopiert: Alles ist hochgeladen.</numerusform>
            <numerusform>%n Links kopiert: Alles ist hochgeladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Public links</source>
        <translation>Öffentliche Links</translation>
    </message>
    <message>
        <source>Anyone who has a photo&apos;s link sees the photo.</source>
        <translation>Jeder, der den Link eines Fotos hat, sieht das Foto.</translation>
    </message>
    <message>
        <source>Private, with links that expire</source>
        <translation>Privat, mit ablaufenden Links</translation>
    </message>
    <message>
        <source>The bucket stays closed. Each link is made for you and expires after some time.</source>
        <translation>Der Bucket bleibt geschlossen. Jeder Link wird für Sie erstellt und läuft nach einiger Zeit ab.</translation>
    </message>
    <message>
        <source>Through CloudFront</source>
        <translation>Über CloudFront</translation>
    </message>
    <message>
        <source>Amazon&apos;s network brings photos faster to viewers far away. Links are public.</source>
        <translation>Amazons Netz bringt Fotos schneller zu weit entfernten Betrachtern. Links sind öffentlich.</translation>
    </message>
    <message>
        <source>Through CloudFront, with links that expire</source>
        <translation>Über CloudFront, mit ablaufenden Links</translation>
    </message>
    <message>
        <source>Amazon&apos;s network as well, and each link expires after some time. Needs a key file.</source>
        <translation>Ebenfalls Amazons Netz, und jeder Link läuft nach einiger Zeit ab. Braucht eine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>How photos are seen</source>
        <translation>Wie Fotos zu sehen sind</translation>
    </message>
    <message>
        <source>CloudFront &amp;domain</source>
        <translation>CloudFront-&amp;Domain</translation>
    </message>
    <message>
        <source>The name CloudFront gave you.</source>
        <translation>Der Name, den CloudFront Ihnen gegeben hat.</translation>
    </message>
    <message>
        <source>D&amp;istribution</source>
        <translation>D&amp;istribution</translation>
    </message>
    <message>
        <source>Its ID; only for setting up and checking.</source>
        <translation>Ihre ID; nur zum Einrichten und Prüfen.</translation>
    </message>
    <message>
        <source>&amp;Key pair</source>
        <translation>Sc&amp;hlüsselpaar</translation>
    </message>
    <message>
        <source>The ID of the public key at CloudFront.</source>
        <translation>Die ID des öffentlichen Schlüssels bei CloudFront.</translation>
    </message>
    <message>
        <source>Private key &amp;file</source>
        <translation>Datei des privaten S&amp;chlüssels</translation>
    </message>
    <message>
        <source>It stays where it is and is read from there.</source>
        <translation>Sie bleibt, wo sie ist, und wird von dort gelesen.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Showing the photos that are known so far.</source>
        <translation>Die bisher bekannten Fotos werden angezeigt.</translation>
    </message>
    <message>
        <source>Showing your photos as of {time}.</source>
        <translation>Ihre Fotos werden mit dem Stand von {time} angezeigt.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>Connected, reading older photos…</source>
        <translation>Verbunden, ältere Fotos werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n not up yet</source>
        <translation>
            <numerusform>%n noch nicht hochgeladen</numerusform>
            <numerusform>%n noch nicht hochgeladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Looking for your photos…</source>
        <translation>Ihre Fotos werden gesucht…</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Noch keine Fotos</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), as of {time}</source>
        <translation>
            <numerusform>%n Foto, Stand {time}</numerusform>
            <numerusform>%n Fotos, Stand {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Show or hide uploads</source>
        <translation>Uploads ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Pictures from the web</source>
        <translation>Bilder aus dem Web</translation>
    </message>
    <message>
        <source>There is no photo on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Foto.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The photo is not in the list of your photos yet.</source>
        <translation>Das Foto steht noch nicht in der Liste Ihrer Fotos.</translation>
    </message>
    <message numerus="yes">
        <source>Copy link(s)</source>
        <translation>
            <numerusform>Link kopieren</numerusform>
            <numerusform>Links kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Save %n original(s)…</source>
        <translation>
            <numerusform>%n Original speichern…</numerusform>
            <numerusform>%n Originale speichern…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation>Original speichern…</translation>
    </message>
    <message>
        <source>Show in uploads</source>
        <translation>In den Uploads anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n photo(s)</source>
        <translation>
            <numerusform>%n Foto löschen</numerusform>
            <numerusform>%n Fotos löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Link (without its signature)</source>
        <translation>Link (ohne Signatur)</translation>
    </message>
    <message>
        <source>Copy Position</source>
        <translation>Standort kopieren</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>Copy Key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy Link (without its signature)</source>
        <translation>Link kopieren (ohne Signatur)</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>{width} × {height} ({millions} megapixels)</source>
        <translation>{width} × {height} ({millions} Megapixel)</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <comment>when</comment>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>Remove the position</source>
        <translation>Den Standort entfernen</translation>
    </message>
    <message>
        <source>Where a photo was taken is left out, also from the small pictures inside it. Camera, date and all else stay.</source>
        <translation>Wo ein Foto aufgenommen wurde, wird weggelassen, auch aus den kleinen Bildern darin. Kamera, Datum und alles andere bleiben.</translation>
    </message>
    <message>
        <source>Remove all metadata</source>
        <translation>Alle Metadaten entfernen</translation>
    </message>
    <message>
        <source>Only orientation, colours and the date a photo was taken stay.</source>
        <translation>Nur Ausrichtung, Farben und Aufnahmedatum bleiben.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Whoever has a photo&apos;s link can see where it was taken, if the camera wrote that down.</source>
        <translation>Wer den Link eines Fotos hat, kann sehen, wo es aufgenommen wurde, wenn die Kamera das festgehalten hat.</translation>
    </message>
    <message>
        <source>Before uploading</source>
        <translation>Vor dem Hochladen</translation>
    </message>
    <message>
        <source>Set by the variable {variable} on this computer; it can be changed there.</source>
        <translation>Durch die Variable {variable} auf diesem Computer festgelegt; dort lässt es sich ändern.</translation>
    </message>
    <message>
        <source>What is removed from photos</source>
        <translation>Was aus Fotos entfernt wird</translation>
    </message>
    <message>
        <source>The AWS tools&apos; settings</source>
        <translation>Die Einstellungen der AWS-Werkzeuge</translation>
    </message>
    <message>
        <source>Cloudery uses a login that is on this computer for the AWS tools.</source>
        <translation>Cloudery verwendet eine Anmeldung, die auf diesem Computer für die AWS-Werkzeuge vorhanden ist.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain</source>
        <translation>Der Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>The key is kept encrypted by the system. “Set up in AWS” makes one and puts it there.</source>
        <translation>Der Schlüssel wird vom System verschlüsselt aufbewahrt. „In AWS einrichten“ erstellt einen und legt ihn dort ab.</translation>
    </message>
    <message>
        <source>Where the access key is</source>
        <translation>Wo der Zugriffsschlüssel ist</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>An&amp;meldung</translation>
    </message>
    <message>
        <source>A profile of the AWS tools. “aws configure” adds one.</source>
        <translation>Ein Profil der AWS-Werkzeuge. „aws configure“ legt eins an.</translation>
    </message>
    <message>
        <source>Address of the photo st&amp;orage (S3)</source>
        <translation>Adresse des F&amp;otospeichers (S3)</translation>
    </message>
    <message>
        <source>Empty for Amazon S3.</source>
        <translation>Leer für Amazon S3.</translation>
    </message>
    <message>
        <source>Address of the list of photos (D&amp;ynamoDB)</source>
        <translation>Adresse der Fotoliste (D&amp;ynamoDB)</translation>
    </message>
    <message>
        <source>Empty for Amazon DynamoDB.</source>
        <translation>Leer für Amazon DynamoDB.</translation>
    </message>
    <message>
        <source>Photos are &amp;verified by</source>
        <translation>&amp;Fotos prüfen anhand von</translation>
    </message>
    <message>
        <source>MD5 (servers that keep no SHA-256)</source>
        <translation>MD5 (Server, die keinen SHA-256-Wert speichern)</translation>
    </message>
    <message>
        <source>How Cloudery makes sure that what arrived is what was sent.</source>
        <translation>Wie Cloudery sicherstellt, dass das ankam, was gesendet wurde.</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Bucket</translation>
    </message>
    <message>
        <source>Where the photos themselves are kept.</source>
        <translation>Wo die Fotos selbst aufbewahrt werden.</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Where in the world they are; near you is fastest. Type a city or a code.</source>
        <translation>Wo auf der Welt sie sind; in Ihrer Nähe ist es am schnellsten. Geben Sie eine Stadt oder einen Code ein.</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Where the list of your photos is kept.</source>
        <translation>Wo die Liste Ihrer Fotos aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Your &amp;name in the table</source>
        <translation>Ihr &amp;Name in der Tabelle</translation>
    </message>
    <message>
        <source>Photos are listed under it. Keep it the same.</source>
        <translation>Unter diesem Namen sind Ihre Fotos aufgelistet. Ändern Sie ihn nicht.</translation>
    </message>
    <message>
        <source>Upload sp&amp;eed</source>
        <translation>Upload-&amp;Geschwindigkeit</translation>
    </message>
    <message>
        <source>Empty for no limit. A plan for the week goes like this: {plan}.</source>
        <translation>Leer für keine Begrenzung. Ein Plan für die Woche sieht so aus: {plan}.</translation>
    </message>
    <message>
        <source>Server of your own</source>
        <translation>Eigener Server</translation>
    </message>
    <message>
        <source>Where photos go</source>
        <translation>Wohin Fotos hochgeladen werden</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>How photos are seen, by you and those you share with.</source>
        <translation>Wie Sie und alle, denen Sie Links geben, die Fotos sehen.</translation>
    </message>
    <message>
        <source>Copying links</source>
        <translation>Links kopieren</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Of what goes up. Your own files are never touched.</source>
        <translation>Betrifft, was hochgeladen wird. Ihre eigenen Dateien werden nie angerührt.</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>What comes into them, and into folders inside them, goes up by itself once it is completely written; what comes while Cloudery is closed, when it is opened again. The files stay as they are.</source>
        <translation>Was in diese Ordner oder ihre Unterordner kommt, wird von selbst hochgeladen, sobald es vollständig geschrieben ist; was hinzukommt, während Cloudery geschlossen ist, beim nächsten Öffnen. Die Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Settings of this computer</source>
        <translation>Einstellungen dieses Computers</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Profile</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate this profile</source>
        <translation>Dieses Profil duplizieren</translation>
    </message>
    <message>
        <source>Delete this profile</source>
        <translation>Dieses Profil löschen</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>Original speichern</translation>
    </message>
    <message numerus="yes">
        <source>Save %n original(s) in a folder</source>
        <translation>
            <numerusform>%n Original in einem Ordner speichern</numerusform>
            <numerusform>%n Originale in einem Ordner speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Cloudery?</source>
        <translation>Cloudery schließen?</translation>
    </message>
    <message>
        <source>Originals that are not saved yet are left out.</source>
        <translation>Noch nicht gespeicherte Originale werden weggelassen.</translation>
    </message>
    <message>
        <source>Originals are still being saved.</source>
        <translation>Es werden noch Originale gespeichert.</translation>
    </message>
    <message>
        <source>If you close now, those that are not saved yet are left out.</source>
        <translation>Wenn Sie jetzt schließen, werden die noch nicht gespeicherten weggelassen.</translation>
    </message>
    <message>
        <source>Keep uploading</source>
        <translation>Weiter hochladen</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Geöffnet lassen</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Keep uploading?</source>
        <translation>Weiter hochladen?</translation>
    </message>
    <message>
        <source>Cloudery can go on in the tray while its window is closed, and ends by itself when all is up.</source>
        <translation>Cloudery kann im Infobereich weiterlaufen, während sein Fenster geschlossen ist, und beendet sich von selbst, wenn alles hochgeladen ist.</translation>
    </message>
    <message>
        <source>This is asked only once; the settings have it.</source>
        <translation>Diese Frage erscheint nur einmal; ändern können Sie das in den Einstellungen.</translation>
    </message>
    <message>
        <source>Cloudery is still looking at the files you added.</source>
        <translation>Cloudery sieht die hinzugefügten Dateien noch durch.</translation>
    </message>
    <message>
        <source>If you close now, add them again to upload them. What is up already stays up.</source>
        <translation>Wenn Sie jetzt schließen, müssen Sie sie zum Hochladen erneut hinzufügen. Was hochgeladen ist, bleibt hochgeladen.</translation>
    </message>
    <message>
        <source>If you close now, they stay on this computer; add them again to upload them. What is up already stays up.</source>
        <translation>Wenn Sie jetzt schließen, bleiben sie auf diesem Computer; zum Hochladen müssen Sie sie erneut hinzufügen. Was hochgeladen ist, bleibt hochgeladen.</translation>
    </message>
    <message numerus="yes">
        <source>(It|They) (goes|go) on when you open Cloudery again.</source>
        <translation>
            <numerusform>Das Hochladen wird fortgesetzt, wenn Sie Cloudery wieder öffnen.</numerusform>
            <numerusform>Das Hochladen wird fortgesetzt, wenn Sie Cloudery wieder öffnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) (is|are) not up yet.</source>
        <translation>
            <numerusform>%n Foto ist noch nicht hochgeladen.</numerusform>
            <numerusform>%n Fotos sind noch nicht hochgeladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (goes|go) on when you open Cloudery again.</source>
        <translation>
            <numerusform>%n davon wird fortgesetzt, wenn Sie Cloudery wieder öffnen.</numerusform>
            <numerusform>%n davon werden fortgesetzt, wenn Sie Cloudery wieder öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cloudery goes on with them when you open it again.</source>
        <translation>Cloudery macht damit weiter, wenn Sie es wieder öffnen.</translation>
    </message>
    <message>
        <source>If you quit, add the files again to upload them. What is up already stays up.</source>
        <translation>Wenn Sie Cloudery beenden, müssen Sie die Dateien zum Hochladen erneut hinzufügen. Was hochgeladen ist, bleibt hochgeladen.</translation>
    </message>
    <message>
        <source>If you quit, the photos stay on this computer; add them again to upload them. What is up already stays up.</source>
        <translation>Wenn Sie Cloudery beenden, bleiben die Fotos auf diesem Computer; zum Hochladen müssen Sie sie erneut hinzufügen. Was hochgeladen ist, bleibt hochgeladen.</translation>
    </message>
    <message numerus="yes">
        <source>If you quit, (it|they) (goes|go) on when you open Cloudery again.</source>
        <translation>
            <numerusform>Wenn Sie Cloudery beenden, wird es beim nächsten Öffnen hochgeladen.</numerusform>
            <numerusform>Wenn Sie Cloudery beenden, werden sie beim nächsten Öffnen hochgeladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you quit, %n of these photos (goes|go) on when you open Cloudery again.</source>
        <translation>
            <numerusform>Wenn Sie Cloudery beenden, wird %n dieser Fotos beim nächsten Öffnen hochgeladen.</numerusform>
            <numerusform>Wenn Sie Cloudery beenden, werden %n dieser Fotos beim nächsten Öffnen hochgeladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are still being looked at have to be added again.</source>
        <translation>Dateien, die noch durchgesehen werden, müssen erneut hinzugefügt werden.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Wird hochgeladen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Uploaded, position&#xa0;removed</source>
        <translation>Hochgeladen, Standort&#xa0;entfernt</translation>
    </message>
    <message>
        <source>Uploaded, metadata&#xa0;removed</source>
        <translation>Hochgeladen, Metadaten&#xa0;entfernt</translation>
    </message>
    <message>
        <source>Uploaded and verified</source>
        <translation>Hochgeladen und geprüft</translation>
    </message>
    <message>
        <source>Uploaded and verified, position&#xa0;removed</source>
        <translation>Hochgeladen und geprüft, Standort&#xa0;entfernt</translation>
    </message>
    <message>
        <source>Uploaded and verified, metadata&#xa0;removed</source>
        <translation>Hochgeladen und geprüft, Metadaten&#xa0;entfernt</translation>
    </message>
    <message>
        <source>Your file: {its}
Uploaded: {sent}</source>
        <translation>Ihre Datei: {its}
Hochgeladen: {sent}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Stapel</translation>
    </message>
    <message>
        <source>Only &amp;what is not up</source>
        <translation>Nur &amp;nicht Hochgeladenes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Everything is up.</source>
        <translation>Alles ist hochgeladen.</translation>
    </message>
    <message>
        <source>Nothing has been added yet.</source>
        <translation>Es wurde noch nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>of a spreadsheet</comment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Everything in the list</source>
        <translation>Alles in der Liste</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploaded</source>
        <translation>
            <numerusform>%n hochgeladen</numerusform>
            <numerusform>%n hochgeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already uploaded</source>
        <translation>
            <numerusform>%n bereits hochgeladen</numerusform>
            <numerusform>%n bereits hochgeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be uploaded</source>
        <translation>
            <numerusform>%n kann nicht hochgeladen werden</numerusform>
            <numerusform>%n können nicht hochgeladen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n angehalten</numerusform>
            <numerusform>%n angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished</source>
        <translation>
            <numerusform>%n nicht fertig</numerusform>
            <numerusform>%n nicht fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): {ends}.</source>
        <translation>
            <numerusform>%n Datei: {ends}.</numerusform>
            <numerusform>%n Dateien: {ends}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is not saved.</source>
        <translation>Der Beleg ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>There is a “{name}” already.</source>
        <translation>Es gibt schon „{name}“.</translation>
    </message>
    <message>
        <source>Choose another name, or this one with its ending.</source>
        <translation>Wählen Sie einen anderen Namen oder diesen mit seiner Endung.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Saving originals</source>
        <translation>Originale werden gespeichert</translation>
    </message>
    <message>
        <source>Saving was cancelled.</source>
        <translation>Das Speichern wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“{name}” saved in “{folder}”.</source>
        <translation>„{name}“ in „{folder}“ gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) saved in “{folder}”.</source>
        <translation>
            <numerusform>%n Foto in „{folder}“ gespeichert.</numerusform>
            <numerusform>%n Fotos in „{folder}“ gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked: no checksum is known.</source>
        <translation>
            <numerusform>%n konnte nicht geprüft werden: Es ist keine Prüfsumme bekannt.</numerusform>
            <numerusform>%n konnten nicht geprüft werden: Es ist keine Prüfsumme bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not saved.</source>
        <translation>
            <numerusform>%n Foto nicht gespeichert.</numerusform>
            <numerusform>%n Fotos nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first: {why}</source>
        <translation>Das erste: {why}</translation>
    </message>
    <message>
        <source>Saving the photo</source>
        <translation>Foto wird gespeichert</translation>
    </message>
    <message>
        <source>Saving photo {number} of {count}</source>
        <translation>Foto {number} von {count} wird gespeichert</translation>
    </message>
    <message>
        <source>No photo is like that</source>
        <translation>Kein passendes Foto</translation>
    </message>
    <message>
        <source>None of {total} matches “{words}”.</source>
        <translation>Keins von {total} passt zu „{words}“.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Profile na&amp;me</source>
        <translation>Profilnam&amp;e</translation>
    </message>
    <message>
        <source>A short name, such as “family”. It cannot be changed later.</source>
        <translation>Ein kurzer Name wie „familie“. Er lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Wo der Schlüssel aufbewahrt wird</translation>
    </message>
    <message>
        <source>&amp;Save and connect</source>
        <translation>&amp;Speichern und verbinden</translation>
    </message>
    <message>
        <source>The key to “{bucket}”</source>
        <translation>Der Schlüssel zu „{bucket}“</translation>
    </message>
    <message>
        <source>Keeping it…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Wird ausprobiert…</translation>
    </message>
    <message>
        <source>Cloudery uses it to upload and list your photos.</source>
        <translation>Damit lädt Cloudery Ihre Fotos hoch und listet sie auf.</translation>
    </message>
    <message>
        <source>&amp;Check connection…</source>
        <translation>&amp;Verbindung prüfen…</translation>
    </message>
    <message>
        <source>Set up in &amp;AWS…</source>
        <translation>In &amp;AWS einrichten…</translation>
    </message>
    <message>
        <source>Something in the profile “{name}” is not right yet.</source>
        <translation>Im Profil „{name}“ stimmt etwas noch nicht.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>This profile is in use. Connect with another one to delete it.</source>
        <translation>Dieses Profil ist in Gebrauch. Verbinden Sie sich mit einem anderen, um es zu löschen.</translation>
    </message>
    <message>
        <source>not right</source>
        <comment>profile</comment>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>new</source>
        <comment>profile</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>edited</source>
        <comment>profile</comment>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>profile</comment>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>Delete the profile “{name}”?</source>
        <translation>Das Profil „{name}“ löschen?</translation>
    </message>
    <message>
        <source>These settings go. The photos in the bucket stay where they are.</source>
        <translation>Diese Einstellungen verschwinden. Die Fotos im Bucket bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Schließen, ohne zu speichern?</translation>
    </message>
    <message>
        <source>What you changed here is lost.</source>
        <translation>Was Sie hier geändert haben, geht verloren.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Cloudery makes a place for your photos in your own AWS account: a bucket for the photos, a table that lists them, and a user with a key that may do nothing else. You see a list of all that before anything is done.</source>
        <translation>Cloudery richtet in Ihrem eigenen AWS-Konto einen Platz für Ihre Fotos ein: einen Bucket für die Fotos, eine Tabelle, die sie auflistet, und einen Benutzer mit einem Schlüssel, der sonst nichts darf. Sie sehen eine Liste davon, bevor etwas getan wird.</translation>
    </message>
    <message>
        <source>Amazon bills you for what is stored, asked for and viewed. An empty cloud costs next to nothing, as the table is billed by request; ten gigabytes of photos come to roughly a quarter of a US dollar a month.</source>
        <translation>Amazon berechnet Ihnen, was gespeichert, abgefragt und angesehen wird. Eine leere Cloud kostet fast nichts, da die Tabelle pro Anfrage abgerechnet wird; zehn Gigabyte Fotos kosten etwa 25 US-Cent im Monat.</translation>
    </message>
    <message>
        <source>All of AWS shares these names: choose one that nobody else has.</source>
        <translation>Ganz AWS teilt sich diese Namen: Wählen Sie einen, den sonst niemand hat.</translation>
    </message>
    <message>
        <source>Where in the world photos are kept; near you is fastest.</source>
        <translation>Wo auf der Welt Fotos aufbewahrt werden; in Ihrer Nähe ist es am schnellsten.</translation>
    </message>
    <message>
        <source>AWS &amp;login</source>
        <translation>AWS-An&amp;meldung</translation>
    </message>
    <message>
        <source>An access key, which I enter here</source>
        <translation>Ein Zugriffsschlüssel, den ich hier eingebe</translation>
    </message>
    <message>
        <source>It makes the bucket, the table and the user, so it must be allowed to. Cloudery does not keep it, unless you let it use that itself.</source>
        <translation>Sie legt den Bucket, die Tabelle und den Benutzer an, muss das also dürfen. Cloudery speichert sie nicht, außer Sie lassen Cloudery sie selbst verwenden.</translation>
    </message>
    <message>
        <source>&amp;Access key ID</source>
        <translation>Zu&amp;griffsschlüssel-ID</translation>
    </message>
    <message>
        <source>S&amp;ecret access key</source>
        <translation>G&amp;eheimer Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Amazon shows it once, when the key is made.</source>
        <translation>Amazon zeigt ihn einmal an, wenn der Schlüssel erstellt wird.</translation>
    </message>
    <message>
        <source>There is no AWS login on this computer yet. Enter an access key of your AWS account; or run “aws configure” and open this page again.</source>
        <translation>Auf diesem Computer gibt es noch keine AWS-Anmeldung. Geben Sie einen Zugriffsschlüssel Ihres AWS-Kontos ein; oder führen Sie „aws configure“ aus und öffnen Sie diese Seite erneut.</translation>
    </message>
    <message>
        <source>How to make an access key</source>
        <translation>So erstellen Sie einen Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>This is a key that ends soon. Enter one that begins with AKIA.</source>
        <translation>Dieser Schlüssel läuft bald ab. Geben Sie einen ein, der mit AKIA beginnt.</translation>
    </message>
    <message>
        <source>Expected are at least 16 capital letters and digits.</source>
        <translation>Erwartet werden mindestens 16 Großbuchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Expected are 40 letters, digits and signs, without spaces.</source>
        <translation>Erwartet werden 40 Buchstaben, Ziffern und Zeichen, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Where the new key is kept</source>
        <translation>Wo der neue Schlüssel aufbewahrt wird</translation>
    </message>
    <message>
        <source>Who may upload</source>
        <translation>Wer hochladen darf</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Amazon&apos;s guide to the command line</source>
        <translation>Amazons Anleitung zur Befehlszeile</translation>
    </message>
    <message>
        <source>Amazon&apos;s prices</source>
        <translation>Amazons Preise</translation>
    </message>
    <message>
        <source>Who sets it up</source>
        <translation>Wer die Einrichtung ausführt</translation>
    </message>
    <message>
        <source>Cloudery&apos;s own key</source>
        <translation>Clouderys eigener Schlüssel</translation>
    </message>
    <message>
        <source>With it, Cloudery uploads and lists.</source>
        <translation>Mit ihm lädt Cloudery hoch und listet auf.</translation>
    </message>
    <message>
        <source>Keep the key it has</source>
        <translation>Den vorhandenen Schlüssel behalten</translation>
    </message>
    <message>
        <source>Nothing changes about the key.</source>
        <translation>Am Schlüssel ändert sich nichts.</translation>
    </message>
    <message>
        <source>Make none: use that login itself</source>
        <translation>Keinen erstellen: diese Anmeldung selbst verwenden</translation>
    </message>
    <message>
        <source>Simple, but Cloudery then may do whatever that login may.</source>
        <translation>Einfach, aber Cloudery darf dann alles, was diese Anmeldung darf.</translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain</source>
        <translation>Im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Kept encrypted by the system. The best place on a computer of your own.</source>
        <translation>Vom System verschlüsselt aufbewahrt. Der beste Ort auf einem eigenen Computer.</translation>
    </message>
    <message>
        <source>In the AWS tools&apos; settings</source>
        <translation>In den Einstellungen der AWS-Werkzeuge</translation>
    </message>
    <message>
        <source>A file in your home folder, which other AWS programs can use too.</source>
        <translation>Eine Datei in Ihrem persönlichen Ordner, die auch andere AWS-Programme verwenden können.</translation>
    </message>
    <message>
        <source>Only Cloudery</source>
        <translation>Nur Cloudery</translation>
    </message>
    <message>
        <source>What is not signed by your key is refused.</source>
        <translation>Was nicht mit Ihrem Schlüssel signiert ist, wird abgelehnt.</translation>
    </message>
    <message>
        <source>Everybody on the internet</source>
        <translation>Alle im Internet</translation>
    </message>
    <message>
        <source>Anyone on the internet could store anything in your bucket, and you would pay for it.</source>
        <translation>Jeder im Internet könnte alles Mögliche in Ihrem Bucket speichern, und Sie würden dafür zahlen.</translation>
    </message>
    <message>
        <source>What is done already stays. Setting up again leaves it alone and goes on from there, as often as you like.</source>
        <translation>Was fertig ist, bleibt. Eine erneute Einrichtung rührt es nicht an und macht von da an weiter, so oft Sie möchten.</translation>
    </message>
    <message>
        <source>Set up your cloud</source>
        <translation>Ihre Cloud einrichten</translation>
    </message>
    <message>
        <source>&amp;Show what will be done</source>
        <translation>Geplante &amp;Schritte zeigen</translation>
    </message>
    <message>
        <source>Your cloud</source>
        <translation>Ihre Cloud</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>Schritt 1 von 3</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut nachsehen</translation>
    </message>
    <message>
        <source>&amp;Do it</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Start uploading</source>
        <translation>Hochladen beginnen</translation>
    </message>
    <message>
        <source>Drop photos on the window, or choose some.</source>
        <translation>Ziehen Sie Fotos auf das Fenster oder wählen Sie welche aus.</translation>
    </message>
    <message>
        <source>Looks at everything once more, with a file on trial.</source>
        <translation>Prüft alles noch einmal, mit einer Datei zur Probe.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>Es wird nachgesehen, was da ist…</translation>
    </message>
    <message>
        <source>Nothing is changed by that.</source>
        <translation>Dabei wird nichts geändert.</translation>
    </message>
    <message>
        <source>Something stands in the way.</source>
        <translation>Etwas steht im Weg.</translation>
    </message>
    <message>
        <source>Put it right, or go back and choose differently. Nothing has been changed.</source>
        <translation>Bringen Sie es in Ordnung oder gehen Sie zurück und wählen Sie anders. Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will be done</source>
        <translation>
            <numerusform>%n Schritt wird ausgeführt</numerusform>
            <numerusform>%n Schritte werden ausgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>With the AWS login “{login}”. So far nothing has been changed.</source>
        <translation>Mit der AWS-Anmeldung „{login}“. Bisher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing to change: everything is in order.</source>
        <translation>Nichts zu ändern: Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Cloudery can use this cloud as it is.</source>
        <translation>Cloudery kann diese Cloud verwenden, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>Ver&amp;wenden</translation>
    </message>
    <message>
        <source>Trying it with a photo…</source>
        <translation>Wird mit einem Foto ausprobiert…</translation>
    </message>
    <message>
        <source>It is deleted again.</source>
        <translation>Es wird wieder gelöscht.</translation>
    </message>
    <message>
        <source>Your cloud is made, but a photo did not get through yet.</source>
        <translation>Ihre Cloud ist eingerichtet, aber ein Foto kam noch nicht durch.</translation>
    </message>
    <message>
        <source>What is new may take a minute in AWS. Check the connection then.</source>
        <translation>Neues kann in AWS eine Minute brauchen. Prüfen Sie dann die Verbindung.</translation>
    </message>
    <message>
        <source>Your cloud is ready.</source>
        <translation>Ihre Cloud ist bereit.</translation>
    </message>
    <message>
        <source>Your photos go to “{bucket}”, {place}.</source>
        <translation>Ihre Fotos kommen in „{bucket}“, {place}.</translation>
    </message>
    <message>
        <source>A photo on trial got through.</source>
        <translation>Ein Foto zur Probe kam durch.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{done} of {count} done.</source>
        <translation>{done} von {count} erledigt.</translation>
    </message>
    <message>
        <source>The setup is not finished.</source>
        <translation>Die Einrichtung ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Schritt 3 von 3</translation>
    </message>
    <message>
        <source>Something is missing, or not right yet.</source>
        <translation>Etwas fehlt oder stimmt noch nicht.</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>{done} von {count} erledigt</translation>
    </message>
    <message>
        <source>Setting up your cloud…</source>
        <translation>Ihre Cloud wird eingerichtet…</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>Schritt 2 von 3</translation>
    </message>
    <message>
        <source>Go from photo to photo</source>
        <translation>Von Foto zu Foto gehen</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>Mehr auswählen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>See a photo large</source>
        <translation>Ein Foto groß ansehen</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Das Original speichern</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>Erstes Foto</translation>
    </message>
    <message>
        <source>Last photo</source>
        <translation>Letztes Foto</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>Das ganze Foto</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Show one after the other</source>
        <translation>Eins nach dem anderen zeigen</translation>
    </message>
    <message>
        <source>Back to all photos</source>
        <translation>Zurück zu allen Fotos</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Among the photos</source>
        <translation>In der Übersicht</translation>
    </message>
    <message>
        <source>One photo</source>
        <translation>Einzelnes Foto</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Upload speed</source>
        <translation>Upload-Geschwindigkeit</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Begrenzung</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Other: {speed}…</source>
        <translation>Andere: {speed}…</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Geschwindigkeit</translation>
    </message>
    <message>
        <source>Such as 3 MB/s, or a plan for the week: {plan}.</source>
        <translation>Zum Beispiel 3 MB/s oder ein Plan für die Woche: {plan}.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Photos, {count}, %n selected</source>
        <translation>
            <numerusform>Fotos, {count}, %n ausgewählt</numerusform>
            <numerusform>Fotos, {count}, %n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos, {count}</source>
        <translation>Fotos, {count}</translation>
    </message>
    <message>
        <source>A text with placeholders: {url}, {name}, {stem}, {width}, {height}, {bytes}, {type}, {taken}, {id}, {key}. {name:html} and {name:markdown} make a name safe there; \n is a new line, {{ a brace.</source>
        <translation>Ein Text mit Platzhaltern: {url}, {name}, {stem}, {width}, {height}, {bytes}, {type}, {taken}, {id}, {key}. {name:html} und {name:markdown} machen einen Namen dort unbedenklich; \n ist eine neue Zeile, {{ eine geschweifte Klammer.</translation>
    </message>
    <message>
        <source>Links in a form of your own</source>
        <translation>Links in eigener Form</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Zum Beispiel:</translation>
    </message>
    <message>
        <source>Not uploaded</source>
        <translation>Nicht hochgeladen</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>Kachelgröße</translation>
    </message>
    <message>
        <source>Size of the tiles (Ctrl and the wheel)</source>
        <translation>Kachelgröße (Strg und Mausrad)</translation>
    </message>
    <message>
        <source>{name}: your photos go to {place}.</source>
        <translation>{name}: Ihre Fotos kommen in {place}.</translation>
    </message>
    <message>
        <source>Your photos go to {name}. Choose another place</source>
        <translation>Ihre Fotos gehen nach {name}. Anderen Ort wählen</translation>
    </message>
    <message>
        <source>Sandbox on this computer</source>
        <translation>Sandbox auf diesem Computer</translation>
    </message>
    <message>
        <source>Add or change…</source>
        <translation>Hinzufügen oder ändern…</translation>
    </message>
    <message>
        <source>Show or hide the uploads (Ctrl+U)</source>
        <translation>Uploads ein- oder ausblenden (Strg+U)</translation>
    </message>
    <message>
        <source>Settings and your cloud</source>
        <translation>Einstellungen und Ihre Cloud</translation>
    </message>
    <message>
        <source>Check connection…</source>
        <translation>Verbindung prüfen…</translation>
    </message>
    <message>
        <source>Set up my own cloud…</source>
        <translation>Eigene Cloud einrichten…</translation>
    </message>
    <message>
        <source>Choose photos to upload (Ctrl+O)</source>
        <translation>Fotos zum Hochladen auswählen (Strg+O)</translation>
    </message>
    <message>
        <source>Open Cloudery</source>
        <translation>Cloudery öffnen</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Quit Cloudery</source>
        <translation>Cloudery beenden</translation>
    </message>
    <message>
        <source>Nothing to upload</source>
        <translation>Nichts hochzuladen</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>Clear refused</source>
        <translation>Abgelehnte entfernen</translation>
    </message>
    <message>
        <source>More about all uploads</source>
        <translation>Mehr zu allen Uploads</translation>
    </message>
    <message>
        <source>Retry all that failed</source>
        <translation>Alle fehlgeschlagenen erneut versuchen</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Beleg…</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Handlung erforderlich</translation>
    </message>
    <message>
        <source>Already uploaded</source>
        <translation>Bereits hochgeladen</translation>
    </message>
    <message>
        <source>{how_it_is}. {why_no_preview}</source>
        <translation>{how_it_is}. {why_no_preview}</translation>
    </message>
    <message numerus="yes">
        <source>Going on with %n photo(s) of the last time</source>
        <translation>
            <numerusform>%n Foto vom letzten Mal wird fortgesetzt</numerusform>
            <numerusform>%n Fotos vom letzten Mal werden fortgesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of the last time (waits|wait) for a cloud</source>
        <translation>
            <numerusform>%n Foto vom letzten Mal wartet auf eine Cloud</numerusform>
            <numerusform>%n Fotos vom letzten Mal warten auf eine Cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of the last time paused</source>
        <translation>
            <numerusform>%n Foto vom letzten Mal angehalten</numerusform>
            <numerusform>%n Fotos vom letzten Mal angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>The cloud does not answer</source>
        <translation>Die Cloud antwortet nicht</translation>
    </message>
    <message>
        <source>Your cloud can be reached, but does not answer.</source>
        <translation>Ihre Cloud ist erreichbar, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>There is no connection to your bucket.</source>
        <translation>Es besteht keine Verbindung zu Ihrem Bucket.</translation>
    </message>
    <message>
        <source>Uploads go on by themselves as soon as it is back.</source>
        <translation>Uploads werden von selbst fortgesetzt, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Close the uploads panel</source>
        <translation>Die Upload-Leiste schließen</translation>
    </message>
    <message>
        <source>All uploads</source>
        <translation>Alle Uploads</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Upload next</source>
        <translation>Als Nächstes hochladen</translation>
    </message>
    <message>
        <source>Show photo</source>
        <translation>Foto anzeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Waiting: this connection is metered.</source>
        <translation>Angehalten: Diese Verbindung ist getaktet.</translation>
    </message>
    <message>
        <source>Uploads go on by themselves as soon as there is another one.</source>
        <translation>Uploads werden von selbst fortgesetzt, sobald es eine andere gibt.</translation>
    </message>
    <message>
        <source>Upload anyway</source>
        <translation>Trotzdem hochladen</translation>
    </message>
    <message>
        <source>Upload as it is</source>
        <translation>Unverändert hochladen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Reading the photo…</source>
        <translation>Foto wird gelesen…</translation>
    </message>
    <message>
        <source>Asking for permission to upload…</source>
        <translation>Erlaubnis zum Hochladen wird angefragt…</translation>
    </message>
    <message>
        <source>Checking that it arrived…</source>
        <translation>Ankunft wird geprüft…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Will be cancelled, unless it is up already.</source>
        <translation>Wird abgebrochen, falls es nicht schon hochgeladen ist.</translation>
    </message>
    <message>
        <source>Will be paused, unless it is up already.</source>
        <translation>Wird angehalten, falls es nicht schon hochgeladen ist.</translation>
    </message>
    <message>
        <source>Verified · {size}</source>
        <translation>Geprüft · {size}</translation>
    </message>
    <message>
        <source>Verified · {size} · position&#xa0;removed</source>
        <translation>Geprüft · {size} · Standort&#xa0;entfernt</translation>
    </message>
    <message>
        <source>Verified · {size} · metadata&#xa0;removed</source>
        <translation>Geprüft · {size} · Metadaten&#xa0;entfernt</translation>
    </message>
    <message>
        <source>Goes on by itself.</source>
        <translation>Wird von selbst fortgesetzt.</translation>
    </message>
    <message>
        <source>Waiting for the network. Goes on by itself.</source>
        <translation>Wartet auf das Netzwerk. Wird von selbst fortgesetzt.</translation>
    </message>
    <message>
        <source>Tries again soon.</source>
        <translation>Neuer Versuch in Kürze.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The same photo is on its way as “{name}”</source>
        <translation>Dasselbe Foto ist als „{name}“ unterwegs</translation>
    </message>
    <message>
        <source>The same photo is on its way</source>
        <translation>Dasselbe Foto ist schon unterwegs</translation>
    </message>
    <message>
        <source>Already uploaded as “{name}”</source>
        <translation>Bereits als „{name}“ hochgeladen</translation>
    </message>
    <message>
        <source>Paused, {done} of {count} uploaded</source>
        <translation>Angehalten, {done} von {count} hochgeladen</translation>
    </message>
    <message>
        <source>Waiting for the cloud</source>
        <translation>Wartet auf die Cloud</translation>
    </message>
    <message numerus="yes">
        <source>{done} uploaded, %n (needs|need) you</source>
        <translation>
            <numerusform>{done} hochgeladen, bei %n Handlung erforderlich</numerusform>
            <numerusform>{done} hochgeladen, bei %n Handlung erforderlich</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Wartet auf das Netzwerk</translation>
    </message>
    <message>
        <source>Waiting for the cloud. Goes on by itself.</source>
        <translation>Wartet auf die Cloud. Wird von selbst fortgesetzt.</translation>
    </message>
    <message>
        <source>Waiting: metered connection</source>
        <translation>Wartet: getaktete Verbindung</translation>
    </message>
    <message>
        <source>Waiting: not connected yet</source>
        <translation>Wartet: noch nicht verbunden</translation>
    </message>
    <message>
        <source>Uploading {done} of {count}</source>
        <translation>Wird hochgeladen: {done} von {count}</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Dateien werden durchgesehen…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not uploaded</source>
        <translation>
            <numerusform>%n Datei nicht hochgeladen</numerusform>
            <numerusform>%n Dateien nicht hochgeladen</numerusform>
        </translation>
    </message>
    <message>
        <source>What you add now waits until you resume.</source>
        <translation>Was Sie jetzt hinzufügen, wartet, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>The list tells why.</source>
        <translation>Die Liste nennt den Grund.</translation>
    </message>
    <message>
        <source>Nothing new to upload.</source>
        <translation>Nichts Neues hochzuladen.</translation>
    </message>
    <message>
        <source>Nothing to upload.</source>
        <translation>Nichts hochzuladen.</translation>
    </message>
    <message>
        <source>{done} of {count} uploaded</source>
        <translation>{done} von {count} hochgeladen</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>Photo viewer</source>
        <translation>Fotoansicht</translation>
    </message>
    <message>
        <source>{name}, photo {place}</source>
        <translation>{name}, Foto {place}</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>Zurück zu den Fotos</translation>
    </message>
    <message>
        <source>Fit or full size</source>
        <translation>Eingepasst oder Originalgröße</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Diashow</translation>
    </message>
    <message>
        <source>Stop the slideshow</source>
        <translation>Diashow beenden</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Which photos of watched folders go up</source>
        <translation>Welche Fotos aus überwachten Ordnern hochgeladen werden</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Ordner überwachen…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>{folder} is watched already, with all of {around}.</source>
        <translation>{folder} wird schon als Teil von {around} überwacht.</translation>
    </message>
    <message>
        <source>Stop watching {folder}</source>
        <translation>{folder} nicht mehr überwachen</translation>
    </message>
    <message>
        <source>New photos</source>
        <translation>Neue Fotos</translation>
    </message>
    <message>
        <source>What is in a folder already when you add it is left alone.</source>
        <translation>Was schon in einem Ordner ist, wenn Sie ihn hinzufügen, bleibt unberührt.</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>What is in it already, too. Photos that are up already are not sent again.</source>
        <translation>Auch, was schon darin ist. Bereits hochgeladene Fotos werden nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>None for now</source>
        <translation>Vorerst keine</translation>
    </message>
    <message>
        <source>What comes meanwhile goes up once you choose one of the others again.</source>
        <translation>Was inzwischen dazukommt, wird hochgeladen, sobald Sie wieder eine der anderen Möglichkeiten wählen.</translation>
    </message>
    <message>
        <source>Your photos, in a cloud that is yours</source>
        <translation>Ihre Fotos, in einer Cloud, die Ihnen gehört</translation>
    </message>
    <message>
        <source>Kept in your own Amazon account, with a link for each. Nobody in between.</source>
        <translation>Aufbewahrt in Ihrem eigenen Amazon-Konto, mit einem Link für jedes. Niemand dazwischen.</translation>
    </message>
    <message>
        <source>Set up my own cloud</source>
        <translation>Eigene Cloud einrichten</translation>
    </message>
    <message>
        <source>In an Amazon (AWS) account. You see all that will be done first.</source>
        <translation>In einem Amazon-Konto (AWS). Sie sehen vorher alles, was getan wird.</translation>
    </message>
    <message>
        <source>I have a bucket already</source>
        <translation>Ich habe schon einen Bucket</translation>
    </message>
    <message>
        <source>Say where it is and how to get in.</source>
        <translation>Geben Sie an, wo er ist und wie Cloudery Zugang bekommt.</translation>
    </message>
    <message>
        <source>Try it without an account</source>
        <translation>Ohne Konto ausprobieren</translation>
    </message>
    <message>
        <source>Photos stay on this computer, in a sandbox much like the real thing.</source>
        <translation>Die Fotos bleiben auf diesem Computer, in einer Sandbox, die dem Original sehr ähnelt.</translation>
    </message>
    <message>
        <source>The address of {host} is not known.</source>
        <translation>Die Adresse von {host} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No such network</source>
        <translation>Kein solches Netzwerk</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>The system says: {trouble}.</source>
        <translation>Das System meldet: {trouble}.</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>name of a file</comment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture {moment}</source>
        <extracomment>The name of a file.</extracomment>
        <translation>Bild {moment}</translation>
    </message>
    <message>
        <source>The picture could not be written to Cloudery&apos;s data folder.</source>
        <translation>Das Bild konnte nicht in Clouderys Datenordner geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the disk is not full, then drag it here again.</source>
        <translation>Prüfen Sie, ob der Datenträger voll ist, und ziehen Sie es noch einmal hierher.</translation>
    </message>
    <message>
        <source>This folder is not there at the moment.</source>
        <translation>Dieser Ordner ist im Moment nicht da.</translation>
    </message>
    <message>
        <source>It was moved or deleted, or the drive it is on is not connected.</source>
        <translation>Er wurde verschoben oder gelöscht, oder sein Laufwerk ist nicht verbunden.</translation>
    </message>
    <message>
        <source>As soon as it is back, it is watched again.</source>
        <translation>Sobald er wieder da ist, wird er weiter überwacht.</translation>
    </message>
    <message>
        <source>You may not look into this folder.</source>
        <translation>Sie dürfen nicht in diesen Ordner sehen.</translation>
    </message>
    <message>
        <source>Give yourself permission to read it, or stop watching it.</source>
        <translation>Geben Sie sich das Recht, ihn zu lesen, oder überwachen Sie ihn nicht mehr.</translation>
    </message>
    <message>
        <source>This folder cannot be read at the moment.</source>
        <translation>Dieser Ordner kann im Moment nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that its drive or the network is connected; it is looked at again by itself.</source>
        <translation>Prüfen Sie, ob sein Laufwerk oder das Netzwerk verbunden ist; der Ordner wird von selbst wieder durchgesehen.</translation>
    </message>
    <message>
        <source>Hidden file.</source>
        <translation>Versteckte Datei.</translation>
    </message>
    <message>
        <source>This folder is in the queue already.</source>
        <translation>Dieser Ordner ist schon in der Warteschlange.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Dieser Ordner ist leer.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Dieser Name kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The video of “{photo}”.</source>
        <translation>Das Video zu „{photo}“.</translation>
    </message>
    <message>
        <source>This link leads to a file that is not there.</source>
        <translation>Diese Verknüpfung führt zu einer Datei, die nicht da ist.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full.</source>
        <translation>Der Datenträger dieses Computers ist voll.</translation>
    </message>
    <message>
        <source>Cloudery cannot write down what it uploads, so it waits.</source>
        <translation>Cloudery kann nicht festhalten, was es hochlädt, und wartet deshalb.</translation>
    </message>
    <message>
        <source>Free some space; it goes on by itself.</source>
        <translation>Schaffen Sie Platz; es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The system says of its data folder: {trouble}.</source>
        <translation>Das System meldet zum Datenordner: {trouble}.</translation>
    </message>
    <message>
        <source>It goes on by itself once that is over.</source>
        <translation>Es geht von selbst weiter, sobald das behoben ist.</translation>
    </message>
    <message>
        <source>Another Cloudery is busy with the uploads of this profile.</source>
        <translation>Eine andere Cloudery-Instanz ist mit den Uploads dieses Profils beschäftigt.</translation>
    </message>
    <message>
        <source>What you add here is uploaded, too, but not remembered after closing.</source>
        <translation>Was Sie hier hinzufügen, wird auch hochgeladen, nach dem Schließen aber nicht fortgesetzt.</translation>
    </message>
    <message>
        <source>Close the other one, then open this one again.</source>
        <translation>Schließen Sie die andere Instanz und öffnen Sie diese dann erneut.</translation>
    </message>
    <message>
        <source>The list of uploads cannot be read.</source>
        <translation>Die Liste der Uploads kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The list of your uploads was damaged.</source>
        <translation>Die Liste Ihrer Uploads war beschädigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could still be read and (goes|go) on. The damaged file is kept as “{name}” in Cloudery&apos;s data folder.</source>
        <translation>
            <numerusform>%n davon konnte noch gelesen werden und wird fortgesetzt. Die beschädigte Datei bleibt als „{name}“ in Clouderys Datenordner.</numerusform>
            <numerusform>%n davon konnten noch gelesen werden und werden fortgesetzt. Die beschädigte Datei bleibt als „{name}“ in Clouderys Datenordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that all photos are there; add again what is missing.</source>
        <translation>Prüfen Sie, ob alle Fotos da sind; fügen Sie fehlende erneut hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the uploads of the last time could not be understood.</source>
        <translation>
            <numerusform>%n Upload vom letzten Mal war nicht zu verstehen.</numerusform>
            <numerusform>%n Uploads vom letzten Mal waren nicht zu verstehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(It|They) (was|were) set aside; all others go on.</source>
        <translation>
            <numerusform>Er wurde beiseitegelegt; alle anderen werden fortgesetzt.</numerusform>
            <numerusform>Sie wurden beiseitegelegt; alle anderen werden fortgesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer Cloudery has written the list of your uploads.</source>
        <translation>Die Liste Ihrer Uploads stammt von einer neueren Version von Cloudery.</translation>
    </message>
    <message>
        <source>This one cannot use it. Photos are uploaded all the same, but what is not up when Cloudery is closed is not remembered.</source>
        <translation>Diese Version kann sie nicht verwenden. Fotos werden trotzdem hochgeladen, aber was beim Schließen von Cloudery noch nicht hochgeladen ist, wird danach nicht fortgesetzt.</translation>
    </message>
    <message>
        <source>Install the newer Cloudery again.</source>
        <translation>Installieren Sie wieder die neuere Version von Cloudery.</translation>
    </message>
    <message>
        <source>Open Cloudery again: what can be read of the list goes on.</source>
        <translation>Öffnen Sie Cloudery erneut: Was von der Liste noch lesbar ist, wird fortgesetzt.</translation>
    </message>
    <message>
        <source>Cloudery cannot keep the list of your uploads.</source>
        <translation>Cloudery kann die Liste Ihrer Uploads nicht speichern.</translation>
    </message>
    <message>
        <source>The system says of its data folder: {trouble}. Photos are uploaded all the same, but what is not up when Cloudery is closed is not remembered.</source>
        <translation>Das System meldet zum Datenordner: {trouble}. Fotos werden trotzdem hochgeladen, aber was beim Schließen von Cloudery noch nicht hochgeladen ist, wird danach nicht fortgesetzt.</translation>
    </message>
    <message>
        <source>Make the folder writable, then open Cloudery again.</source>
        <translation>Machen Sie den Ordner beschreibbar und öffnen Sie Cloudery dann erneut.</translation>
    </message>
    <message>
        <source>Pasted {moment}</source>
        <extracomment>The name of a file.</extracomment>
        <translation>Eingefügt {moment}</translation>
    </message>
    <message>
        <source>The picture cannot be pasted.</source>
        <translation>Das Bild kann nicht eingefügt werden.</translation>
    </message>
    <message>
        <source>It could not be written to Cloudery&apos;s data folder.</source>
        <translation>Es konnte nicht in Clouderys Datenordner geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the disk is not full.</source>
        <translation>Prüfen Sie, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>The proxy of this system is of a kind Cloudery cannot use.</source>
        <translation>Cloudery kann die Art des Proxys dieses Systems nicht verwenden.</translation>
    </message>
    <message>
        <source>Set an HTTP proxy or none, then retry.</source>
        <translation>Stellen Sie einen HTTP-Proxy oder keinen ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection hangs.</source>
        <translation>Die Verbindung hängt.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>There is no secure connection to the bucket.</source>
        <translation>Es gibt keine sichere Verbindung zum Bucket.</translation>
    </message>
    <message>
        <source>It will be sent again from the start.</source>
        <translation>Es wird noch einmal von vorn gesendet.</translation>
    </message>
    <message>
        <source>A receipt cannot be saved as “{name}”.</source>
        <translation>Ein Beleg kann nicht als „{name}“ gespeichert werden.</translation>
    </message>
    <message>
        <source>It is a table (.csv) or data for other programs (.json).</source>
        <translation>Er ist eine Tabelle (.csv) oder Daten für andere Programme (.json).</translation>
    </message>
    <message>
        <source>Choose a name that ends in one of these.</source>
        <translation>Wählen Sie einen Namen mit einer dieser Endungen.</translation>
    </message>
    <message>
        <source>The receipt cannot be saved in {folder}.</source>
        <translation>Der Beleg kann nicht in {folder} gespeichert werden.</translation>
    </message>
    <message>
        <source>The list of photos seen in watched folders was damaged.</source>
        <translation>Die Liste der in überwachten Ordnern gesehenen Fotos war beschädigt.</translation>
    </message>
    <message>
        <source>What came into these folders while Cloudery was closed may not be up.</source>
        <translation>Was in diese Ordner kam, während Cloudery geschlossen war, ist vielleicht nicht hochgeladen.</translation>
    </message>
    <message>
        <source>Cloudery cannot keep in mind which photos of this folder it has seen.</source>
        <translation>Cloudery kann sich nicht merken, welche Fotos dieses Ordners es schon gesehen hat.</translation>
    </message>
    <message>
        <source>The system says of its data folder: {trouble}. Until that is over, nothing is uploaded from here by itself.</source>
        <translation>Das System meldet zum Datenordner: {trouble}. Bis das behoben ist, wird von hier nichts von selbst hochgeladen.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write to it.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz ist und Sie darauf schreiben dürfen.</translation>
    </message>
    <message>
        <source>An earlier version of this file is up already.</source>
        <translation>Eine frühere Version dieser Datei ist bereits hochgeladen.</translation>
    </message>
    <message>
        <source>Cancel, then add the file again to upload the new version too.</source>
        <translation>Brechen Sie ab und fügen Sie die Datei erneut hinzu, um auch die neue Version hochzuladen.</translation>
    </message>
    <message>
        <source>The photo&apos;s row in the table was changed.</source>
        <translation>Die Zeile des Fotos in der Tabelle wurde geändert.</translation>
    </message>
    <message>
        <source>If it stays, look for what else changes this table.</source>
        <translation>Wenn das so bleibt, suchen Sie, was diese Tabelle sonst noch ändert.</translation>
    </message>
    <message>
        <source>The folder of this photo is not there.</source>
        <translation>Der Ordner dieses Fotos ist nicht da.</translation>
    </message>
    <message>
        <source>Its drive may not be connected.</source>
        <translation>Sein Laufwerk ist vielleicht nicht verbunden.</translation>
    </message>
    <message>
        <source>Connect it, then retry.</source>
        <translation>Verbinden Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This folder is not watched at the moment.</source>
        <translation>Dieser Ordner wird im Moment nicht überwacht.</translation>
    </message>
    <message>
        <source>Cloudery cannot keep the list of your uploads, or another Cloudery has it.</source>
        <translation>Cloudery kann die Liste Ihrer Uploads nicht speichern, oder eine andere Cloudery-Instanz verwendet sie.</translation>
    </message>
    <message>
        <source>This folder cannot be watched.</source>
        <translation>Dieser Ordner kann nicht überwacht werden.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host}.</source>
        <translation>{host} konnte nicht beweisen, dass es {host} ist.</translation>
    </message>
    <message>
        <source>Its certificate is not valid.</source>
        <translation>Sein Zertifikat ist ungültig.</translation>
    </message>
    <message>
        <source>Save the picture in the browser, then add the file.</source>
        <translation>Speichern Sie das Bild im Browser und fügen Sie dann die Datei hinzu.</translation>
    </message>
    <message>
        <source>The picture could not be fetched.</source>
        <translation>Das Bild konnte nicht heruntergeladen werden.</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host} antwortet nicht.</translation>
    </message>
    <message>
        <source>Check that the picture opens in the browser, then drag it here again.</source>
        <translation>Prüfen Sie, ob sich das Bild im Browser öffnen lässt, und ziehen Sie es noch einmal hierher.</translation>
    </message>
    <message>
        <source>Save it in the browser, then add the file.</source>
        <translation>Speichern Sie es im Browser und fügen Sie dann die Datei hinzu.</translation>
    </message>
    <message>
        <source>{host} does not give this to everybody.</source>
        <translation>{host} gibt das nicht an jeden heraus.</translation>
    </message>
    <message>
        <source>{host} has no such picture.</source>
        <translation>{host} hat kein solches Bild.</translation>
    </message>
    <message>
        <source>{host} answered {status}.</source>
        <translation>{host} hat mit {status} geantwortet.</translation>
    </message>
    <message>
        <source>This link leads to a page, not to a photo.</source>
        <translation>Dieser Link führt zu einer Seite, nicht zu einem Foto.</translation>
    </message>
    <message>
        <source>Drag the picture itself here.</source>
        <translation>Ziehen Sie das Bild selbst hierher.</translation>
    </message>
    <message>
        <source>This picture is too large to be fetched.</source>
        <translation>Dieses Bild ist zu groß zum Herunterladen.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n MB.</source>
        <translation>
            <numerusform>Es hat mehr als %n MB.</numerusform>
            <numerusform>Es hat mehr als %n MB.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry; the log tells more.</source>
        <translation>Versuchen Sie es erneut; mehr dazu steht im Protokoll.</translation>
    </message>
    <message>
        <source>There is no room left for temporary files.</source>
        <translation>Für temporäre Dateien ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <translation>Machen Sie auf dem Datenträger Platz frei.</translation>
    </message>
    <message>
        <source>The system says of the folder for temporary files: {trouble}.</source>
        <translation>Das System sagt über den Ordner für temporäre Dateien: {trouble}.</translation>
    </message>
    <message>
        <source>Check for a newer &amp;version</source>
        <translation>Nach einer neueren &amp;Version sehen</translation>
    </message>
    <message>
        <source>Asks {host} once a day. Nothing about you or your photos is sent.</source>
        <translation>Fragt einmal am Tag bei {host}. Über Sie oder Ihre Fotos wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The photos you added before you chose a cloud do not go up yet.</source>
        <translation>Die Fotos, die Sie vor der Wahl einer Cloud hinzugefügt haben, werden noch nicht hochgeladen.</translation>
    </message>
    <message>
        <source>A newer Cloudery has written them down, and this one cannot read that.</source>
        <translation>Eine neuere Version von Cloudery hat sie gespeichert, und diese kann das nicht lesen.</translation>
    </message>
    <message>
        <source>They are kept. Install the newer Cloudery again, and they go up.</source>
        <translation>Sie sind gespeichert. Installieren Sie wieder die neuere Version von Cloudery, dann werden sie hochgeladen.</translation>
    </message>
    <message>
        <source>They are kept. Close Cloudery and open it again to try once more.</source>
        <translation>Sie sind gespeichert. Schließen Sie Cloudery und öffnen Sie es erneut, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>The original can be saved, or opened in the browser.</source>
        <translation>Das Original lässt sich speichern oder im Browser öffnen.</translation>
    </message>
    <message>
        <source>No upload was left unfinished for more than a day.</source>
        <translation>Kein Upload ist länger als einen Tag unvollendet geblieben.</translation>
    </message>
    <message numerus="yes">
        <source>Only the oldest %n (was|were) looked for in the bucket, and settling looks for all.</source>
        <translation>
            <numerusform>Nur nach dem ältesten wurde im Bucket gesehen; das Klären sieht nach allen.</numerusform>
            <numerusform>Nur nach den %n ältesten wurde im Bucket gesehen; das Klären sieht nach allen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n unfinished upload(s) another version of the file has arrived. It may be the only one, so it stays in the bucket, though nothing lists it.</source>
        <translation>
            <numerusform>Von %n unvollendeten Upload ist eine andere Version der Datei angekommen. Sie kann die einzige sein und bleibt deshalb im Bucket, obwohl keine Liste sie zeigt.</numerusform>
            <numerusform>Von %n unvollendeten Uploads ist eine andere Version der Datei angekommen. Sie kann die einzige sein und bleibt deshalb im Bucket, obwohl keine Liste sie zeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add again what is missing among your photos.</source>
        <translation>Fügen Sie noch einmal hinzu, was unter Ihren Fotos fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s) (was|were) begun and not finished, the first one on {date}.</source>
        <translation>
            <numerusform>%n Upload wurde am {date} begonnen und nicht beendet.</numerusform>
            <numerusform>%n Uploads wurden begonnen und nicht beendet, der erste am {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n unfinished upload(s): list each photo that has arrived whole, forget those that never came or are up already.</source>
        <translation>
            <numerusform>%n unvollendeten Upload klären: Ist das Foto ganz angekommen, kommt es in die Liste; ist es nie gekommen oder schon hochgeladen, wird er vergessen.</numerusform>
            <numerusform>%n unvollendete Uploads klären: Fotos, die ganz angekommen sind, kommen in die Liste; was nie gekommen oder schon hochgeladen ist, wird vergessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A device that still has one of them in its queue sends it again if need be.</source>
        <translation>Ein Gerät, das noch einen davon in seiner Warteschlange hat, sendet ihn nötigenfalls noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Whether %n of them can be settled is known only once what has arrived was read, as no SHA-256 of it is kept.</source>
        <translation>
            <numerusform>Ob sich %n davon klären lässt, steht erst fest, wenn gelesen ist, was angekommen ist, weil kein SHA-256-Wert davon gespeichert ist.</numerusform>
            <numerusform>Ob sich %n davon klären lassen, steht erst fest, wenn gelesen ist, was angekommen ist, weil kein SHA-256-Wert davon gespeichert ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Cloudery on each device that may have them, then let setup settle the rest.</source>
        <translation>Öffnen Sie Cloudery auf jedem Gerät, das sie noch haben könnte, und lassen Sie dann die Einrichtung den Rest klären.</translation>
    </message>
    <message>
        <source>The photos of this table are not in this bucket.</source>
        <translation>Die Fotos dieser Tabelle sind nicht in diesem Bucket.</translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation>Unvollendete Uploads</translation>
    </message>
    <message>
        <source>Nothing lists them, and a queue that was lost does not go on with them.</source>
        <translation>Nichts zeigt sie, und eine verlorene Warteschlange setzt sie nicht fort.</translation>
    </message>
</context>
</TS>
