<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CoactivationView</name>
    <message>
        <source>lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>conditional share</source>
        <translation>bedingter Anteil</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>CostAccuracyAxes</name>
    <message>
        <source>cost, share of dense MACs (routers included)</source>
        <translation>Kosten in MACs, Anteil am dichten Modell (mit Routern)</translation>
    </message>
    <message>
        <source>cost, %1 per sample (routers included)</source>
        <translation>Kosten, %1 je Beispiel (mit Routern)</translation>
    </message>
    <message>
        <source>measured time, ms per sample</source>
        <translation>gemessene Zeit, ms je Beispiel</translation>
    </message>
    <message>
        <source>loss, nats</source>
        <translation>Verlust in Nat</translation>
    </message>
    <message>
        <source>%1, difference to dense</source>
        <translation>%1, Differenz zu dicht</translation>
    </message>
    <message>
        <source>%1, lower is better</source>
        <translation>%1, niedriger ist besser</translation>
    </message>
    <message>
        <source>share of MACs</source>
        <translation>Anteil der MACs</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>measured time</source>
        <translation>gemessene Zeit</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>difference to dense</source>
        <translation>Differenz zu dicht</translation>
    </message>
</context>
<context>
    <name>Demos</name>
    <message>
        <source>Little stories</source>
        <translation>Kleine Geschichten</translation>
    </message>
    <message>
        <source>A language model of little stories in which verbs agree with their subject, days follow each other, sums are right and the end takes up the beginning.</source>
        <translation>Ein Sprachmodell kleiner Geschichten, in denen Verben zum Subjekt passen, Tage aufeinanderfolgen, Summen stimmen und das Ende den Anfang aufgreift.</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>A vision Transformer that names one of ten drawn shapes, of any colour, size, turn and place, on a patterned background with specks.</source>
        <translation>Ein Vision Transformer, der eine von zehn gezeichneten Formen benennt, in beliebiger Farbe, Größe, Drehung und Lage, auf gemustertem Grund mit Flecken.</translation>
    </message>
</context>
<context>
    <name>Exporters</name>
    <message>
        <source>Hugging Face folder with routers</source>
        <translation>Hugging-Face-Ordner mit Routern</translation>
    </message>
    <message>
        <source>Partition and routers as HDF5 and JSON</source>
        <translation>Partition und Router als HDF5 und JSON</translation>
    </message>
</context>
<context>
    <name>FigureMenu</name>
    <message>
        <source>Save figure</source>
        <translation>Grafik speichern</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Als %1 speichern …</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Save the project first: the command reads its file</source>
        <translation>Zuerst das Projekt speichern: Der Befehl liest dessen Datei</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>loss, nats</source>
        <translation>Verlust in Nat</translation>
    </message>
    <message>
        <source>agreement with dense</source>
        <translation>Übereinstimmung mit dicht</translation>
    </message>
    <message>
        <source>divergence from dense, nats</source>
        <translation>Divergenz von dicht in Nat</translation>
    </message>
    <message>
        <source>cosine to dense</source>
        <translation>Kosinus zu dicht</translation>
    </message>
</context>
<context>
    <name>OperatingPoint</name>
    <message>
        <source>anchored τ %1</source>
        <translation>verankertes τ %1</translation>
    </message>
    <message>
        <source>mass %1</source>
        <translation>Masse %1</translation>
    </message>
    <message>
        <source>top-k %1</source>
        <translation>Top-k %1</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>dynamic-k, τ</source>
        <translation>dynamisches k, τ</translation>
    </message>
    <message>
        <source>dynamic-k, anchored τ</source>
        <translation>dynamisches k, verankertes τ</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>top-k</source>
        <translation>Top-k</translation>
    </message>
</context>
<context>
    <name>Perspectives</name>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Lehren</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>not run yet</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>ProjectInfo</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>expert %1</source>
        <translation>Experte %1</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>Neuron %1</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>point %1</source>
        <translation>Punkt %1</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
    </message>
    <message>
        <source>%1 resting</source>
        <translation>%1 ruhen</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s) a site</source>
        <translation>
            <numerusform>%n Experte je Stelle</numerusform>
            <numerusform>%n Experten je Stelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Opens the model and the data and names the sites to convert.</source>
        <translation>Öffnet Modell und Daten und benennt die Stellen, die umgewandelt werden.</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Which sites are converted: ids separated by commas, * and ? stand for any characters.</source>
        <translation>Welche Stellen umgewandelt werden: Namen durch Kommas getrennt; * und ? stehen für beliebige Zeichen.</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Where the model runs.</source>
        <translation>Wo das Modell läuft.</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads to use; 0 is one a processor core.</source>
        <translation>Anzahl der Threads; 0: einer je Prozessorkern.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Measures over some tokens which neurons rest, and which fire together.</source>
        <translation>Misst über einige Token, welche Neuronen ruhen und welche gemeinsam feuern.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>How many tokens are looked at; 0 is all.</source>
        <translation>Wie viele Token betrachtet werden; 0: alle.</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>When a neuron counts as active: by its value not being zero, by a fixed threshold, by a share of the token&apos;s largest value; auto is nonzero for ReLU and relative for others.</source>
        <translation>Wann ein Neuron als aktiv zählt: nonzero: Wert ungleich null; absolute: feste Schwelle; relative: Anteil am größten Wert des Tokens; auto: nonzero bei ReLU, sonst relative.</translation>
    </message>
    <message>
        <source>activity threshold</source>
        <translation>Aktivitätsschwelle</translation>
    </message>
    <message>
        <source>The threshold of the rules absolute and relative; auto uses it for activations without zeros.</source>
        <translation>Schwelle der Regeln absolute und relative; auto nutzt sie bei Aktivierungen ohne Nullen.</translation>
    </message>
    <message>
        <source>memory for router inputs</source>
        <translation>Speicher für Router-Eingaben</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>How much of the FFN inputs is kept for fitting routers, over all sites.</source>
        <translation>Wie viel von den FFN-Eingaben für das Training der Router behalten wird, über alle Stellen.</translation>
    </message>
    <message>
        <source>co-activation</source>
        <translation>Koaktivierung</translation>
    </message>
    <message>
        <source>Counts how often each pair of neurons fires together; the co-activation partition needs it.</source>
        <translation>Zählt, wie oft je zwei Neuronen gemeinsam feuern; die Partition nach Koaktivierung braucht das.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>Derselbe Startwert ergibt dasselbe Ergebnis.</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Samples in one forward pass; more is faster and takes more memory.</source>
        <translation>Beispiele je Vorwärtsdurchlauf; mehr ist schneller und braucht mehr Speicher.</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Divides the neurons of each site into experts of equal size.</source>
        <translation>Teilt die Neuronen jeder Stelle in gleich große Experten.</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>How neurons are grouped.</source>
        <translation>Wie Neuronen gruppiert werden.</translation>
    </message>
    <message>
        <source>number of experts</source>
        <translation>Anzahl der Experten</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Experts of each site; 0 where the size is given instead, or to choose about 64.</source>
        <translation>Experten je Stelle; 0, wenn stattdessen die Größe gegeben ist oder etwa 64 gewählt werden sollen.</translation>
    </message>
    <message>
        <source>expert size</source>
        <translation>Expertengröße</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>Neurons of each expert; 0 where their number is given instead.</source>
        <translation>Neuronen je Experte; 0, wenn stattdessen die Anzahl der Experten gegeben ist.</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Independent starts, of which the best is kept.</source>
        <translation>Unabhängige Starts, von denen der beste behalten wird.</translation>
    </message>
    <message>
        <source>Fit routers</source>
        <translation>Router trainieren</translation>
    </message>
    <message>
        <source>Trains for each site a small network that predicts which experts a token needs.</source>
        <translation>Trainiert für jede Stelle ein kleines Netz, das vorhersagt, welche Experten ein Token braucht.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What the router predicts, and how it is made.</source>
        <translation>Was der Router vorhersagt und wie er entsteht.</translation>
    </message>
    <message>
        <source>router width</source>
        <translation>Routerbreite</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Hidden units: wider predicts better and costs more; 0 chooses 8 to 128, about 6 % of the site&apos;s cost.</source>
        <translation>Verborgene Einheiten: Breitere Router sagen besser vorher und kosten mehr; 0 wählt 8 bis 128, etwa 6 % der Kosten der Stelle.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Most steps of the optimiser.</source>
        <translation>Höchstzahl der Optimierungsschritte.</translation>
    </message>
    <message>
        <source>tokens a step</source>
        <translation>Token je Schritt</translation>
    </message>
    <message>
        <source>Tokens in one step of the optimiser.</source>
        <translation>Token in einem Optimierungsschritt.</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>The first learning rate; it falls to 0 as half a cosine.</source>
        <translation>Anfängliche Lernrate; sie fällt als halber Kosinus auf 0.</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Decoupled weight decay.</source>
        <translation>Entkoppelter Weight Decay.</translation>
    </message>
    <message>
        <source>held-out share</source>
        <translation>Validierungsanteil</translation>
    </message>
    <message>
        <source>Share of the tokens that is measured on and never trained on.</source>
        <translation>Anteil der Token, auf denen gemessen und nie trainiert wird.</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Stops after so many of 40 checks without improvement; 0 is never.</source>
        <translation>Hört nach so vielen von 40 Prüfungen ohne Verbesserung auf; 0: nie.</translation>
    </message>
    <message>
        <source>Tokens to fit on; 0 is all that the profile kept.</source>
        <translation>Token für das Training; 0: alle, die das Profil behalten hat.</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Messreihe</translation>
    </message>
    <message>
        <source>Measures quality and cost at many operating points.</source>
        <translation>Misst Qualität und Kosten an vielen Arbeitspunkten.</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>How experts are chosen from the router&apos;s scores.</source>
        <translation>Wie aus den Routerwerten die Experten gewählt werden.</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>The values of tau, mass or k to measure; empty chooses them.</source>
        <translation>Zu messende Werte von tau, mass oder k; leer: automatisch.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>How many values are chosen where none are given.</source>
        <translation>Wie viele Werte gewählt werden, wenn keine gegeben sind.</translation>
    </message>
    <message>
        <source>executor</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>How the chosen experts are computed.</source>
        <translation>Wie die gewählten Experten berechnet werden.</translation>
    </message>
    <message>
        <source>Most samples to measure on; 0 is all.</source>
        <translation>Höchstzahl der Beispiele, auf denen gemessen wird; 0: alle.</translation>
    </message>
    <message>
        <source>kept tokens</source>
        <translation>behaltene Token</translation>
    </message>
    <message>
        <source>Tokens whose router scores are kept, so that any tau can be looked at at once.</source>
        <translation>Token, deren Routerwerte behalten werden, damit sich jedes tau sofort ansehen lässt.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Writes the converted model for use elsewhere.</source>
        <translation>Schreibt das umgewandelte Modell zur Nutzung anderswo.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>hf: a Hugging Face folder; partition: experts and routers as HDF5 and JSON.</source>
        <translation>hf: ein Hugging-Face-Ordner; partition: Experten und Router als HDF5 und JSON.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The value of tau, mass or k.</source>
        <translation>Wert von tau, mass oder k.</translation>
    </message>
</context>
<context>
    <name>TokenSet</name>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>class token</source>
        <translation>Klassentoken</translation>
    </message>
    <message>
        <source>patch in row %1, column %2</source>
        <translation>Patch in Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
</context>
<context>
    <name>ValueScale</name>
    <message>
        <source>%1 × chance</source>
        <translation>%1 × Zufall</translation>
    </message>
    <message>
        <source>of tokens have both, square-root scale</source>
        <translation>der Token mit beiden, Wurzelskala</translation>
    </message>
    <message>
        <source>of the row&apos;s tokens, square-root scale</source>
        <translation>der Token der Zeile, Wurzelskala</translation>
    </message>
    <message>
        <source>× chance, logarithmic</source>
        <translation>× Zufall, logarithmisch</translation>
    </message>
    <message>
        <source>share of tokens</source>
        <translation>Anteil der Token</translation>
    </message>
    <message>
        <source>share of the first&apos;s tokens</source>
        <translation>Anteil der Token des ersten</translation>
    </message>
    <message>
        <source>multiple of chance</source>
        <translation>Vielfaches des Zufalls</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>The stages from a trained model to its cost-accuracy curve. A full mark is done, a half one runs, a ring waits, a dashed ring is out of date because something before it changed.</source>
        <translation>Die Stufen vom trainierten Modell bis zur Kurve von Kosten und Genauigkeit. Ein volles Zeichen ist fertig, ein halbes läuft, ein Ring wartet, ein gestrichelter Ring ist veraltet, weil sich vorher etwas geändert hat.</translation>
    </message>
    <message>
        <source>Cost and accuracy</source>
        <translation>Kosten und Genauigkeit</translation>
    </message>
    <message>
        <source>Each point is the converted model measured at one τ: across, its multiply-accumulates as a share of the dense model&apos;s, routers included; upwards, its quality with the 95 % bootstrap interval over samples. An expert e runs when r_e ≥ τ · max r (D2DMoE, arXiv 2310.04361). Drag the handle to choose τ; what it shows while moving is interpolated, after release it is measured.</source>
        <translation>Jeder Punkt ist das umgewandelte Modell, gemessen bei einem τ: waagerecht seine Multiplikations-Additionen (MACs) als Anteil an denen des dichten Modells, mit Routern; senkrecht seine Qualität mit dem 95-%-Bootstrap-Intervall über die Beispiele. Ein Experte e läuft, wenn r_e ≥ τ · max r (D2DMoE, arXiv 2310.04361). Am Griff lässt sich τ ziehen; was er dabei zeigt, ist interpoliert, nach dem Loslassen gemessen.</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Dünnbesetztheit</translation>
    </message>
    <message>
        <source>For each layer, the distribution over tokens of the share of its neurons that are active. The tick is the median token, the line reaches from the 5 % to the 95 % token, and the number at the right is the share that rests for the median token.</source>
        <translation>Für jede Schicht die Verteilung, über die Token, des Anteils ihrer aktiven Neuronen. Der Strich ist das Median-Token, die Linie reicht vom 5-%- bis zum 95-%-Token, und die Zahl rechts ist der Anteil, der beim Median-Token ruht.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model&apos;s parts as a tree, with their shapes, parameters and share of the multiply-accumulates of one sample; attention products have no weights of their own. A tick says that a site is converted.</source>
        <translation>Die Teile des Modells als Baum, mit Form, Parametern und Anteil an den Multiplikations-Additionen (MACs) eines Beispiels; die Attention-Produkte haben keine eigenen Gewichte. Ein Häkchen heißt, dass die Stelle umgewandelt wird.</translation>
    </message>
    <message>
        <source>Router quality</source>
        <translation>Routerqualität</translation>
    </message>
    <message>
        <source>Left: what the router predicts for an expert against the norm of the expert&apos;s output; on the dashed line it is right. Right: the share of a token&apos;s summed norm that the predicted best k experts cover, and that the true best k would. Measured on inputs that the router was not fitted on (D2DMoE, arXiv 2310.04361, section 3.3).</source>
        <translation>Links: die Vorhersage des Routers für einen Experten gegen die Norm von dessen Ausgabe; auf der gestrichelten Linie stimmt sie. Rechts: der Anteil an der summierten Norm eines Tokens, den die k als beste vorhergesagten Experten abdecken, und den die k wirklich besten abdecken würden. Gemessen auf Eingaben, auf denen der Router nicht trainiert wurde (D2DMoE, arXiv 2310.04361, Abschnitt 3.3).</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>Experten je Token</translation>
    </message>
    <message>
        <source>How many experts each token or patch runs at the current τ: expert e runs when r_e ≥ τ · max r (D2DMoE, arXiv 2310.04361), counted in router scores that the sweep kept. The stronger the ground of a token, the more experts it runs; a picture is veiled where few run. Below, each column is a token and each row a layer, then how many tokens run how many experts.</source>
        <translation>Wie viele Experten jedes Token oder jeder Patch beim aktuellen τ ausführt: Experte e läuft, wenn r_e ≥ τ · max r (D2DMoE, arXiv 2310.04361), gezählt anhand der Routerwerte, die die Messreihe behalten hat. Je kräftiger ein Token hinterlegt ist, desto mehr Experten führt es aus; ein Bild ist verschleiert, wo wenige laufen. Darunter ist jede Spalte ein Token und jede Zeile eine Schicht; dann folgt, wie viele Token wie viele Experten ausführen.</translation>
    </message>
    <message>
        <source>Co-activation</source>
        <translation>Koaktivierung</translation>
    </message>
    <message>
        <source>Each point is a pair of neurons: its colour is how often both fire on the same token. Lift compares with chance: c·T / (f_i·f_j) for c common tokens of T, where the neurons alone fire on f_i and f_j. Bright blocks on the diagonal are experts whose neurons work together; that is what partitioning looks for (MoEfication, arXiv 2110.01786). Drag moves, the wheel zooms, 0 shows everything; arrows move the cross-hair. In the graph a node&apos;s area is the share of tokens that run the expert.</source>
        <translation>Jeder Punkt ist ein Paar von Neuronen; seine Farbe zeigt, wie oft beide beim selben Token feuern. Der Lift vergleicht mit dem Zufall: c·T / (f_i·f_j) bei c gemeinsamen von T Token, wenn die Neuronen einzeln bei f_i und f_j feuern. Helle Blöcke auf der Diagonale sind Experten, deren Neuronen zusammenarbeiten; danach sucht die Partition (MoEfication, arXiv 2110.01786). Ziehen verschiebt, das Mausrad zoomt, 0 zeigt alles; die Pfeiltasten bewegen das Fadenkreuz. Im Graphen ist die Fläche eines Knotens der Anteil der Token, die den Experten ausführen.</translation>
    </message>
</context>
<context>
    <name>dynak::CoactivationFigure</name>
    <message>
        <source>Co-activation</source>
        <translation>Koaktivierung</translation>
    </message>
    <message>
        <source>Edges from</source>
        <translation>Kanten ab</translation>
    </message>
    <message>
        <source>Experts are joined that fire together at least this much more often than chance</source>
        <translation>Verbunden sind Experten, die mindestens so viel öfter gemeinsam feuern als durch Zufall</translation>
    </message>
    <message>
        <source>edges from %1</source>
        <translation>Kanten ab %1</translation>
    </message>
    <message>
        <source>area: tokens that run it</source>
        <translation>Fläche: Tokens, die ihn ausführen</translation>
    </message>
    <message>
        <source>area: its neurons&apos; firing rate</source>
        <translation>Fläche: Feuerrate seiner Neuronen</translation>
    </message>
    <message>
        <source>neuron %1: fires on %2 of tokens</source>
        <translation>Neuron %1: feuert bei %2 der Token</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>Experte %1</translation>
    </message>
    <message>
        <source>neurons %1 and %2: together in %3 of tokens, %4</source>
        <translation>Neuronen %1 und %2: gemeinsam bei %3 der Token, %4</translation>
    </message>
    <message>
        <source>neurons %1 and %2: at least one never fires</source>
        <translation>Neuronen %1 und %2: mindestens eines feuert nie</translation>
    </message>
    <message>
        <source> · %1 of the tokens of %2</source>
        <translation> · %1 der Token von %2</translation>
    </message>
    <message>
        <source>both in expert %1</source>
        <translation>beide in Experte %1</translation>
    </message>
    <message>
        <source>experts %1 and %2</source>
        <translation>Experten %1 und %2</translation>
    </message>
    <message>
        <source>%1 · %2 neurons · %3 tokens</source>
        <translation>%1 · %2 Neuronen · %3 Token</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erstes</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweites</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>multiple of chance</source>
        <translation>Vielfaches des Zufalls</translation>
    </message>
    <message>
        <source>share of co-activations inside experts</source>
        <translation>Anteil der Koaktivierungen in Experten</translation>
    </message>
</context>
<context>
    <name>dynak::CoactivationView</name>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>The layer whose neurons are shown</source>
        <translation>Schicht, deren Neuronen gezeigt werden</translation>
    </message>
    <message>
        <source>How the neurons are sorted</source>
        <translation>Wie die Neuronen sortiert sind</translation>
    </message>
    <message>
        <source>What the colour of a pair of neurons tells: how much more often than chance they fire together, for which share of the row neuron&apos;s tokens, or for which share of all tokens</source>
        <translation>Was die Farbe eines Neuronenpaars sagt: wie viel öfter als durch Zufall beide gemeinsam feuern, bei welchem Anteil der Token des Zeilenneurons oder bei welchem Anteil aller Token</translation>
    </message>
    <message>
        <source>experts of %1</source>
        <translation>Experten von %1</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>original</source>
        <translation>ursprünglich</translation>
    </message>
    <message>
        <source>firing rate</source>
        <translation>Feuerrate</translation>
    </message>
    <message>
        <source>Which neurons fire together, and how well the experts follow that.</source>
        <translation>Welche Neuronen gemeinsam feuern und wie gut die Experten dem folgen.</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>Nötig ist ein Projekt oder ein Modell mit Daten.</translation>
    </message>
    <message>
        <source>It needs a profile that counts co-activation: its options have that switched off.</source>
        <translation>Nötig ist ein Profil, das Koaktivierungen zählt; in seinen Optionen ist das ausgeschaltet.</translation>
    </message>
    <message>
        <source>It needs the profile: one pass over the data.</source>
        <translation>Nötig ist das Profil: ein Durchgang durch die Daten.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
</context>
<context>
    <name>dynak::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>dynak::CostAccuracyFigure</name>
    <message>
        <source>Cost and accuracy</source>
        <translation>Kosten und Genauigkeit</translation>
    </message>
    <message>
        <source>within 1 % of dense</source>
        <translation>höchstens 1 % schlechter</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>99 % of dense at %1 of its cost</source>
        <translation>99 % der Qualität bei %1 der Kosten</translation>
    </message>
</context>
<context>
    <name>dynak::CostAccuracyView</name>
    <message>
        <source>What each operating point costs and how good it is.</source>
        <translation>Was jeder Arbeitspunkt kostet und wie gut er ist.</translation>
    </message>
    <message>
        <source>It needs the sweep: the model is measured at a list of τ.</source>
        <translation>Nötig ist die Messreihe: Das Modell wird bei einer Liste von τ gemessen.</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>Nötig ist ein Projekt oder ein Modell mit Daten.</translation>
    </message>
    <message>
        <source>What the horizontal axis shows</source>
        <translation>Was die waagerechte Achse zeigt</translation>
    </message>
    <message>
        <source>What the vertical axis shows</source>
        <translation>Was die senkrechte Achse zeigt</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Kept points, and the point for a budget</source>
        <translation>Gemerkte Punkte und der Punkt zu einer Vorgabe</translation>
    </message>
    <message>
        <source>cost: %1</source>
        <translation>Kosten: %1</translation>
    </message>
</context>
<context>
    <name>dynak::ErrorBar</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the message with its details</source>
        <translation>Meldung mit Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>dynak::ExpertModel</name>
    <message>
        <source>%1 · runs for %2 of tokens</source>
        <translation>%1 · läuft bei %2 der Token</translation>
    </message>
    <message>
        <source>%1 · its neurons fire on %2 of tokens</source>
        <translation>%1 · seine Neuronen feuern bei %2 der Token</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>Experte</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>share of tokens that run it</source>
        <translation>Anteil der Token, die ihn ausführen</translation>
    </message>
    <message>
        <source>mean firing rate of its neurons</source>
        <translation>mittlere Feuerrate seiner Neuronen</translation>
    </message>
    <message>
        <source>co-activation inside, multiple of chance</source>
        <translation>Koaktivierung innen, Vielfaches des Zufalls</translation>
    </message>
    <message>
        <source>nearest expert</source>
        <translation>nächster Experte</translation>
    </message>
    <message>
        <source>co-activation with it, multiple of chance</source>
        <translation>Koaktivierung mit ihm, Vielfaches des Zufalls</translation>
    </message>
</context>
<context>
    <name>dynak::Extremes</name>
    <message>
        <source>Dearest tokens</source>
        <translation>Teuerste Token</translation>
    </message>
    <message>
        <source>Cheapest tokens</source>
        <translation>Günstigste Token</translation>
    </message>
</context>
<context>
    <name>dynak::Gallery</name>
    <message>
        <source>Samples by experts run</source>
        <translation>Beispiele nach ausgeführten Experten</translation>
    </message>
</context>
<context>
    <name>dynak::GalleryModel</name>
    <message>
        <source>dense says %1</source>
        <translation>dicht: %1</translation>
    </message>
    <message>
        <source>%1 experts a patch</source>
        <translation>%1 Experten je Patch</translation>
    </message>
</context>
<context>
    <name>dynak::MainWindow</name>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Open model folder…</source>
        <translation>Modellordner öffnen …</translation>
    </message>
    <message>
        <source>Open a Hugging Face folder with the data to see it on</source>
        <translation>Hugging-Face-Ordner öffnen, mit Daten, auf denen das Modell läuft</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save the project under another name</source>
        <translation>Projekt unter anderem Namen speichern</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Close the project and go to the start page</source>
        <translation>Projekt schließen und zur Startseite gehen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop what runs and leave</source>
        <translation>Laufendes anhalten und beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Änderung erneut vornehmen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Select less</source>
        <translation>Auswahl verkleinern</translation>
    </message>
    <message>
        <source>Drop the finest part of the selection</source>
        <translation>Feinsten Teil der Auswahl weglassen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl leeren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The selection before</source>
        <translation>Vorige Auswahl</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>The selection after</source>
        <translation>Nächste Auswahl</translation>
    </message>
    <message>
        <source>Smaller τ</source>
        <translation>τ kleiner</translation>
    </message>
    <message>
        <source>Run more experts</source>
        <translation>Mehr Experten ausführen</translation>
    </message>
    <message>
        <source>Larger τ</source>
        <translation>τ größer</translation>
    </message>
    <message>
        <source>Run fewer experts</source>
        <translation>Weniger Experten ausführen</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Alles ausführen</translation>
    </message>
    <message>
        <source>Run every stage that is not done, up to the curve</source>
        <translation>Alle offenen Stufen bis zur Kurve ausführen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the stage that runs; what it finished is kept</source>
        <translation>Laufende Stufe anhalten; Fertiges bleibt erhalten</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Ausführen: %1</translation>
    </message>
    <message>
        <source>Arrange the views for this work</source>
        <translation>Ansichten für diese Arbeit anordnen</translation>
    </message>
    <message>
        <source>Maximise view</source>
        <translation>Ansicht maximieren</translation>
    </message>
    <message>
        <source>Give the view the whole window, or go back</source>
        <translation>Ansicht auf das ganze Fenster vergrößern oder zurück</translation>
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
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the current figure at twice its size</source>
        <translation>Aktuelle Grafik in doppelter Größe kopieren</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Copy the numbers of the current figure, with a header</source>
        <translation>Zahlen der aktuellen Grafik mit Kopfzeile kopieren</translation>
    </message>
    <message>
        <source>About this view</source>
        <translation>Über diese Ansicht</translation>
    </message>
    <message>
        <source>What the current view shows, with its source</source>
        <translation>Was die aktuelle Ansicht zeigt, mit Quelle</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Stufe</translation>
    </message>
    <message>
        <source>F&amp;igure</source>
        <translation>&amp;Grafik</translation>
    </message>
    <message>
        <source>This view has no figure</source>
        <translation>Diese Ansicht hat keine Grafik</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Dynak projects (*.dynak)</source>
        <translation>Dynak-Projekte (*.dynak)</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Open model folder</source>
        <translation>Modellordner öffnen</translation>
    </message>
    <message>
        <source>Data to see %1 on</source>
        <translation>Daten für %1</translation>
    </message>
    <message>
        <source>Dynak</source>
        <translation>Dynak</translation>
    </message>
    <message>
        <source>The results of this project are not saved.</source>
        <translation>Die Ergebnisse dieses Projekts sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Computing them again takes the same time again.</source>
        <translation>Sie neu zu berechnen dauert noch einmal so lange.</translation>
    </message>
    <message>
        <source>Write the converted model at the current τ, and check what was written</source>
        <translation>Umgewandeltes Modell beim aktuellen τ schreiben und das Geschriebene prüfen</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>Self-check: %1</source>
        <translation>Selbstprüfung: %1</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Zielordner für den Export</translation>
    </message>
    <message>
        <source>Demos</source>
        <translation>Demos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1 at %2 of the cost</source>
        <translation>%1 bei %2 der Kosten</translation>
    </message>
    <message>
        <source>Keep operating point</source>
        <translation>Arbeitspunkt merken</translation>
    </message>
    <message>
        <source>Keep the point of the moment in the list beside the curve</source>
        <translation>Aktuellen Punkt in der Liste neben der Kurve merken</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Befehle …</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>Befehle nach Namen finden</translation>
    </message>
</context>
<context>
    <name>dynak::ModelView</name>
    <message>
        <source>Parts of the model</source>
        <translation>Teile des Modells</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter parts by name</source>
        <translation>Teile nach Namen filtern</translation>
    </message>
    <message>
        <source>The parts of the model, their parameters and their share of the work.</source>
        <translation>Die Teile des Modells, ihre Parameter und ihr Anteil an der Rechenarbeit.</translation>
    </message>
    <message>
        <source>It needs the model to be loaded.</source>
        <translation>Nötig ist ein geladenes Modell.</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>Nötig ist ein Projekt oder ein Modell mit Daten.</translation>
    </message>
    <message>
        <source>%1 · MACs of a sample of %2 tokens</source>
        <translation>%1 · MACs eines Beispiels mit %2 Token</translation>
    </message>
</context>
<context>
    <name>dynak::NeuronFigure</name>
    <message>
        <source>Neurons of a site</source>
        <translation>Neuronen einer Stelle</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>firing rate, share of tokens</source>
        <translation>Feuerrate, Anteil der Token</translation>
    </message>
    <message>
        <source>mean magnitude</source>
        <translation>mittlerer Betrag</translation>
    </message>
    <message>
        <source>neurons by firing rate</source>
        <translation>Neuronen nach Feuerrate</translation>
    </message>
    <message numerus="yes">
        <source>%n neuron(s)</source>
        <translation>
            <numerusform>%n Neuron</numerusform>
            <numerusform>%n Neuronen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n always fire(s)</source>
        <translation>
            <numerusform>%n feuert immer</numerusform>
            <numerusform>%n feuern immer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never fire(s)</source>
        <translation>
            <numerusform>%n feuert nie</numerusform>
            <numerusform>%n feuern nie</numerusform>
        </translation>
    </message>
    <message>
        <source>pre-activation</source>
        <translation>Präaktivierung</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 über %2</translation>
    </message>
</context>
<context>
    <name>dynak::OperatingPointModel</name>
    <message>
        <source>operating point</source>
        <translation>Arbeitspunkt</translation>
    </message>
    <message>
        <source>cost, share of dense MACs</source>
        <translation>Kosten in MACs, Anteil am dichten Modell</translation>
    </message>
    <message>
        <source>MACs per sample</source>
        <translation>MACs je Beispiel</translation>
    </message>
    <message>
        <source>95 % interval, low</source>
        <translation>95-%-Intervall, unten</translation>
    </message>
    <message>
        <source>95 % interval, high</source>
        <translation>95-%-Intervall, oben</translation>
    </message>
    <message>
        <source>experts per token and site</source>
        <translation>Experten je Token und Stelle</translation>
    </message>
    <message>
        <source>ms per sample</source>
        <translation>ms je Beispiel</translation>
    </message>
    <message>
        <source>%1 of dense MACs (%2 per sample)</source>
        <translation>%1 der MACs des dichten Modells (%2 je Beispiel)</translation>
    </message>
    <message>
        <source>%1 %2 (%3 … %4)</source>
        <translation>%1 %2 (%3 … %4)</translation>
    </message>
    <message>
        <source>%1 experts per token and site</source>
        <translation>%1 Experten je Token und Stelle</translation>
    </message>
    <message>
        <source>%1 per sample, measured</source>
        <translation>%1 je Beispiel, gemessen</translation>
    </message>
    <message numerus="yes">
        <source>over %n sample(s)</source>
        <translation>
            <numerusform>über %n Beispiel</numerusform>
            <numerusform>über %n Beispiele</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dynak::OutlineModel</name>
    <message>
        <source>%1: tick to convert it</source>
        <translation>%1: zum Umwandeln ankreuzen</translation>
    </message>
    <message>
        <source>%1
%2 of the MACs of a sample of %3 tokens</source>
        <translation>%1
%2 der MACs eines Beispiels mit %3 Token</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Stelle</translation>
    </message>
</context>
<context>
    <name>dynak::PinList</name>
    <message>
        <source>Keep the point of the moment to compare it with others.</source>
        <translation>Aktuellen Punkt merken, um ihn mit anderen zu vergleichen.</translation>
    </message>
    <message>
        <source>kept points</source>
        <translation>gemerkte Punkte</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Kept points</source>
        <translation>Gemerkte Punkte</translation>
    </message>
    <message>
        <source>Click: go there. Double click or F2: rename. Delete: remove. Alt+↑ and Alt+↓: move.</source>
        <translation>Klick: dorthin gehen. Doppelklick oder F2: umbenennen. Entf: entfernen. Alt+↑ und Alt+↓: verschieben.</translation>
    </message>
    <message>
        <source>cheapest within</source>
        <translation>günstigster, höchstens</translation>
    </message>
    <message>
        <source>% of dense</source>
        <translation>% schlechter</translation>
    </message>
    <message>
        <source>best under</source>
        <translation>bester unter</translation>
    </message>
    <message>
        <source>% of the cost</source>
        <translation>% der Kosten</translation>
    </message>
    <message>
        <source>Enter a number and press Return: τ moves to that measured point</source>
        <translation>Zahl eingeben und Eingabetaste drücken: τ springt zu diesem gemessenen Punkt</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Go: %1</source>
        <translation>Los: %1</translation>
    </message>
    <message>
        <source>A share in per cent is expected, such as 1.</source>
        <translation>Erwartet wird ein Anteil in Prozent, etwa 1.</translation>
    </message>
    <message>
        <source>No measured point is within %1 of dense.</source>
        <translation>Kein gemessener Punkt ist höchstens %1 schlechter als das dichte Modell.</translation>
    </message>
    <message>
        <source>A share in per cent is expected, such as 50.</source>
        <translation>Erwartet wird ein Anteil in Prozent, etwa 50.</translation>
    </message>
    <message>
        <source>No measured point costs less than %1.</source>
        <translation>Kein gemessener Punkt kostet weniger als %1.</translation>
    </message>
    <message>
        <source>%1: %2 at %3 of the cost</source>
        <translation>%1: %2 bei %3 der Kosten</translation>
    </message>
</context>
<context>
    <name>dynak::PinModel</name>
    <message>
        <source>remove a point</source>
        <translation>Punkt entfernen</translation>
    </message>
    <message>
        <source>move a point</source>
        <translation>Punkt verschieben</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>predicted between measured points</source>
        <translation>zwischen gemessenen Punkten vorhergesagt</translation>
    </message>
    <message>
        <source>rename a point</source>
        <translation>Punkt umbenennen</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>dynak::PipelineView</name>
    <message>
        <source>The steps from a model to its curve.</source>
        <translation>Die Stufen vom Modell bis zu seiner Kurve.</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>Nötig ist ein Projekt oder ein Modell mit Daten.</translation>
    </message>
</context>
<context>
    <name>dynak::ProjectBar</name>
    <message>
        <source>Select nothing</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>dynak::ProjectRunner</name>
    <message>
        <source>%1: %2 (at most %3)</source>
        <translation>%1: %2 (höchstens %3)</translation>
    </message>
</context>
<context>
    <name>dynak::RouterQualityFigure</name>
    <message>
        <source>Router quality</source>
        <translation>Routerqualität</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>experts, k</source>
        <translation>Experten, k</translation>
    </message>
    <message>
        <source>share of the norm covered</source>
        <translation>abgedeckter Anteil der Norm</translation>
    </message>
    <message>
        <source>by the true best k</source>
        <translation>durch die k wirklich besten</translation>
    </message>
    <message>
        <source>true norm of the expert&apos;s output</source>
        <translation>wahre Norm der Expertenausgabe</translation>
    </message>
    <message>
        <source>%1: predicted norm</source>
        <translation>%1: vorhergesagte Norm</translation>
    </message>
    <message>
        <source>%1: router&apos;s score</source>
        <translation>%1: Routerwert</translation>
    </message>
    <message>
        <source>experts run, k</source>
        <translation>ausgeführte Experten, k</translation>
    </message>
    <message>
        <source>share of the token&apos;s norm that the best k experts cover</source>
        <translation>Anteil der Token-Norm, den die besten k Experten abdecken</translation>
    </message>
    <message>
        <source>true best k</source>
        <translation>k wirklich beste</translation>
    </message>
    <message>
        <source>router</source>
        <translation>Router</translation>
    </message>
</context>
<context>
    <name>dynak::RouterQualityModel</name>
    <message>
        <source>Norm covered by the predicted best quarter of the experts, as share of what the true best cover</source>
        <translation>Norm, die das als bestes vorhergesagte Viertel der Experten abdeckt, als Anteil dessen, was das wirklich beste Viertel abdeckt</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>rank correlation</source>
        <translation>Rangkorrelation</translation>
    </message>
    <message>
        <source>of oracle</source>
        <translation>Anteil am Orakel</translation>
    </message>
    <message>
        <source>router cost</source>
        <translation>Routerkosten</translation>
    </message>
</context>
<context>
    <name>dynak::RouterQualityView</name>
    <message>
        <source>Routers by site</source>
        <translation>Router nach Stelle</translation>
    </message>
    <message>
        <source>How well each router knows beforehand which experts matter for a token.</source>
        <translation>Wie gut jeder Router im Voraus weiß, welche Experten für ein Token wichtig sind.</translation>
    </message>
    <message>
        <source>It needs the routers: they are fitted on the profile&apos;s inputs.</source>
        <translation>Nötig sind die Router: Sie werden auf den Eingaben des Profils trainiert.</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>Nötig ist ein Projekt oder ein Modell mit Daten.</translation>
    </message>
</context>
<context>
    <name>dynak::SampleBar</name>
    <message>
        <source>Sites</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>Voriges Beispiel</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Nächstes Beispiel</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the samples</source>
        <translation>In den Beispielen suchen</translation>
    </message>
    <message>
        <source>Go to the next sample of a class</source>
        <translation>Zum nächsten Beispiel einer Klasse gehen</translation>
    </message>
    <message>
        <source>Go to the next place that reads so</source>
        <translation>Zur nächsten Fundstelle gehen</translation>
    </message>
    <message>
        <source>all sites</source>
        <translation>alle Stellen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>dynak::SparsityFigure</name>
    <message>
        <source>Sparsity</source>
        <translation>Dünnbesetztheit</translation>
    </message>
    <message>
        <source>share of neurons active per token</source>
        <translation>Anteil aktiver Neuronen je Token</translation>
    </message>
    <message>
        <source>resting, median</source>
        <translation>ruhend, Median</translation>
    </message>
</context>
<context>
    <name>dynak::SparsityModel</name>
    <message>
        <source>site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>resting share, median token</source>
        <translation>ruhender Anteil, Median-Token</translation>
    </message>
    <message>
        <source>active share, median token</source>
        <translation>aktiver Anteil, Median-Token</translation>
    </message>
    <message>
        <source>active share, 5 % token</source>
        <translation>aktiver Anteil, 5-%-Token</translation>
    </message>
    <message>
        <source>active share, 95 % token</source>
        <translation>aktiver Anteil, 95-%-Token</translation>
    </message>
    <message>
        <source>neurons that never fire</source>
        <translation>Neuronen, die nie feuern</translation>
    </message>
    <message>
        <source>neurons that always fire</source>
        <translation>Neuronen, die immer feuern</translation>
    </message>
    <message>
        <source>active: a ≠ 0</source>
        <translation>aktiv: a ≠ 0</translation>
    </message>
    <message>
        <source>active: |a| &gt; %1</source>
        <translation>aktiv: |a| &gt; %1</translation>
    </message>
    <message>
        <source>active: |a| &gt; %1 · largest of the token</source>
        <translation>aktiv: |a| &gt; %1 · größter Wert des Tokens</translation>
    </message>
</context>
<context>
    <name>dynak::SparsityView</name>
    <message>
        <source>%1 of neurons rest for the median token.</source>
        <translation>%1 der Neuronen ruhen beim Median-Token.</translation>
    </message>
    <message>
        <source>Which share of each layer&apos;s neurons works for a token, and which rests.</source>
        <translation>Welcher Anteil der Neuronen jeder Schicht für ein Token arbeitet und welcher ruht.</translation>
    </message>
    <message>
        <source>It needs the profile: one pass over the data.</source>
        <translation>Nötig ist das Profil: ein Durchgang durch die Daten.</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>Nötig ist ein Projekt oder ein Modell mit Daten.</translation>
    </message>
    <message>
        <source>A neuron counts as active when |a| is above it; the profile must run again</source>
        <translation>Ein Neuron zählt als aktiv, wenn |a| darüber liegt; das Profil muss neu laufen</translation>
    </message>
    <message>
        <source>Count as active above %1</source>
        <translation>Über %1 als aktiv zählen</translation>
    </message>
</context>
<context>
    <name>dynak::SplitModel</name>
    <message>
        <source>co-activation inside experts</source>
        <translation>Koaktivierung in Experten</translation>
    </message>
    <message>
        <source>random, %1 experts</source>
        <translation>zufällig, %1 Experten</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>%1: %2 experts, %3 of co-activations inside experts</source>
        <translation>%1: %2 Experten, %3 der Koaktivierungen in Experten</translation>
    </message>
    <message>
        <source>, %1 × a random split</source>
        <translation>, %1 × zufällige Aufteilung</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>of a random split</source>
        <translation>bei zufälliger Aufteilung</translation>
    </message>
</context>
<context>
    <name>dynak::StageCard</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Close the options</source>
        <translation>Optionen schließen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>Optionen: %1</translation>
    </message>
</context>
<context>
    <name>dynak::StageOptions</name>
    <message>
        <source>%1
Default: %2</source>
        <translation>%1
Standard: %2</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>Zurück zum Standard, %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
</context>
<context>
    <name>dynak::StartPage</name>
    <message>
        <source>Drop a project, a model folder, or weights with their JSON here</source>
        <translation>Projekt, Modellordner oder Gewichte mit ihrer JSON-Datei hier ablegen</translation>
    </message>
    <message>
        <source>safetensors · Hugging Face folders · .dynak</source>
        <translation>safetensors · Hugging-Face-Ordner · .dynak</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
    <message>
        <source>See how sparse a Transformer is, turn it into experts, choose what it may cost.</source>
        <translation>Sehen, wie dünn besetzt ein Transformer ist, ihn in Experten zerlegen, seine Kosten wählen.</translation>
    </message>
    <message>
        <source>Try a built-in model</source>
        <translation>Eingebautes Modell ausprobieren</translation>
    </message>
</context>
<context>
    <name>dynak::StudioSession</name>
    <message>
        <source>set τ to %1</source>
        <translation>τ auf %1 setzen</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>keep a point</source>
        <translation>Punkt merken</translation>
    </message>
</context>
<context>
    <name>dynak::TauBar</name>
    <message>
        <source>experts per token</source>
        <translation>Experten je Token</translation>
    </message>
    <message>
        <source>cost, share of dense</source>
        <translation>Kosten (dicht = 100 %)</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>time per sample</source>
        <translation>Zeit je Beispiel</translation>
    </message>
    <message>
        <source>Threshold τ as a number</source>
        <translation>Schwelle τ als Zahl</translation>
    </message>
    <message>
        <source>Type τ between 0 (all experts) and 1 (only the strongest)</source>
        <translation>τ zwischen 0 (alle Experten) und 1 (nur der stärkste) eingeben</translation>
    </message>
    <message>
        <source>Experts that run, mean over tokens and sites, of those there are at a site</source>
        <translation>Ausgeführte Experten, Mittel über Token und Stellen, von denen an einer Stelle</translation>
    </message>
    <message>
        <source>Multiply-accumulates of a sample, routers included, as a share of the dense model&apos;s</source>
        <translation>Multiplikations-Additionen (MACs) eines Beispiels, mit Routern, als Anteil an denen des dichten Modells</translation>
    </message>
    <message>
        <source>Measured forward pass of one sample, and how many times faster than the dense model</source>
        <translation>Gemessener Vorwärtsdurchlauf eines Beispiels und wievielmal schneller als das dichte Modell</translation>
    </message>
    <message>
        <source>all experts</source>
        <translation>alle Experten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Measured over %n sample(s); behind it the difference to the dense model</source>
        <translation>
            <numerusform>Gemessen über %n Beispiel; dahinter die Differenz zum dichten Modell</numerusform>
            <numerusform>Gemessen über %n Beispiele; dahinter die Differenz zum dichten Modell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dynak::TauSlider</name>
    <message>
        <source>Threshold τ</source>
        <translation>Schwelle τ</translation>
    </message>
    <message>
        <source>An expert runs when its predicted output norm is at least τ times the token&apos;s largest. Arrows step, Shift fine, [ and ] from anywhere.</source>
        <translation>Ein Experte läuft, wenn seine vorhergesagte Ausgabenorm mindestens das τ-Fache der größten des Tokens ist. Pfeiltasten: schrittweise, mit Umschalt fein, [ und ] von überall.</translation>
    </message>
</context>
<context>
    <name>dynak::TokenModel</name>
    <message>
        <source>%1: %2 experts</source>
        <translation>%1: %2 Experten</translation>
    </message>
    <message>
        <source>%1, dense agrees at %2</source>
        <translation>%1, dicht ebenso mit %2</translation>
    </message>
    <message>
        <source>%1, dense says %2 at %3</source>
        <translation>%1, dicht: %2 mit %3</translation>
    </message>
    <message>
        <source>dense says %1 at %2</source>
        <translation>dicht: %1 mit %2</translation>
    </message>
    <message>
        <source>%1 experts a token, of %2</source>
        <translation>%1 von %2 Experten je Token</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>experts, mean of sites</source>
        <translation>Experten, Mittel der Stellen</translation>
    </message>
    <message>
        <source>experts, %1</source>
        <translation>Experten, %1</translation>
    </message>
</context>
<context>
    <name>dynak::TokenText</name>
    <message>
        <source>Text of the sample</source>
        <translation>Text des Beispiels</translation>
    </message>
</context>
<context>
    <name>dynak::TokensFigure</name>
    <message>
        <source>Experts per token</source>
        <translation>Experten je Token</translation>
    </message>
    <message>
        <source>experts run by a token (mean of sites)</source>
        <translation>Experten je Token (Mittel der Stellen)</translation>
    </message>
    <message>
        <source>experts run by a token, %1</source>
        <translation>Experten je Token, %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>%1 experts</source>
        <translation>%1 Experten</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>mean of sites</source>
        <translation>Mittel der Stellen</translation>
    </message>
    <message>
        <source>histogram</source>
        <translation>Histogramm</translation>
    </message>
</context>
<context>
    <name>dynak::TokensView</name>
    <message>
        <source>What is pointed at</source>
        <translation>Worauf gezeigt wird</translation>
    </message>
    <message>
        <source>dearest</source>
        <translation>teuerste</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>günstigste</translation>
    </message>
    <message>
        <source>samples, mean experts a patch</source>
        <translation>Beispiele, Ø Experten je Patch</translation>
    </message>
    <message>
        <source>Order of the samples</source>
        <translation>Reihenfolge der Beispiele</translation>
    </message>
    <message>
        <source>cheapest first</source>
        <translation>günstigste zuerst</translation>
    </message>
    <message>
        <source>dearest first</source>
        <translation>teuerste zuerst</translation>
    </message>
    <message>
        <source>wrong only</source>
        <translation>nur falsche</translation>
    </message>
    <message>
        <source>How many experts each token or patch runs, and in which layers.</source>
        <translation>Wie viele Experten jedes Token oder jeder Patch ausführt und in welchen Schichten.</translation>
    </message>
    <message>
        <source>It needs the sweep, which keeps router scores of some tokens.</source>
        <translation>Nötig ist die Messreihe; sie behält die Routerwerte einiger Token.</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>Nötig ist ein Projekt oder ein Modell mit Daten.</translation>
    </message>
</context>
<context>
    <name>dynak::ViewTitle</name>
    <message>
        <source>Double-click: give this view the whole window</source>
        <translation>Doppelklick: Ansicht auf das ganze Fenster vergrößern</translation>
    </message>
</context>
</TS>
