<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CoactivationView</name>
    <message>
        <source>lift</source>
        <translation>提升度</translation>
    </message>
    <message>
        <source>conditional share</source>
        <translation>条件比例</translation>
    </message>
    <message>
        <source>count</source>
        <translation>计数</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>CostAccuracyAxes</name>
    <message>
        <source>cost, share of dense MACs (routers included)</source>
        <translation>成本：占稠密模型 MACs 的比例（含路由器）</translation>
    </message>
    <message>
        <source>cost, %1 per sample (routers included)</source>
        <translation>成本：每个样本 %1（含路由器）</translation>
    </message>
    <message>
        <source>measured time, ms per sample</source>
        <translation>实测时间，毫秒/样本</translation>
    </message>
    <message>
        <source>loss, nats</source>
        <translation>损失（奈特）</translation>
    </message>
    <message>
        <source>%1, difference to dense</source>
        <translation>%1，与稠密模型之差</translation>
    </message>
    <message>
        <source>%1, lower is better</source>
        <translation>%1，越低越好</translation>
    </message>
    <message>
        <source>share of MACs</source>
        <translation>MACs 占比</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>measured time</source>
        <translation>实测时间</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>difference to dense</source>
        <translation>与稠密模型之差</translation>
    </message>
</context>
<context>
    <name>Demos</name>
    <message>
        <source>Little stories</source>
        <translation>小故事</translation>
    </message>
    <message>
        <source>A language model of little stories in which verbs agree with their subject, days follow each other, sums are right and the end takes up the beginning.</source>
        <translation>一个小故事语言模型：动词与主语一致，日期前后相接，算式正确，结尾呼应开头。</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>A vision Transformer that names one of ten drawn shapes, of any colour, size, turn and place, on a patterned background with specks.</source>
        <translation>一个视觉 Transformer：在带斑点的花纹背景上，识别任意颜色、大小、方向和位置的十种图形之一。</translation>
    </message>
    <message>
        <source>Little translations</source>
        <translation>小翻译</translation>
    </message>
    <message>
        <source>An encoder-decoder that translates English sentences into German: verbs move to the end, articles and adjectives agree, numbers turn around, and &quot;it&quot; is he, she or it.</source>
        <translation>一个把英语句子译成德语的编码器-解码器：动词移到句末，冠词和形容词与名词一致，数字的次序颠倒，“it”可能是 er、sie 或 es。</translation>
    </message>
</context>
<context>
    <name>Exporters</name>
    <message>
        <source>Hugging Face folder with routers</source>
        <translation>含路由器的 Hugging Face 文件夹</translation>
    </message>
    <message>
        <source>Partition and routers as HDF5 and JSON</source>
        <translation>划分和路由器（HDF5 与 JSON）</translation>
    </message>
</context>
<context>
    <name>FigureMenu</name>
    <message>
        <source>Save figure</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>另存为 %1…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Save the project first: the command reads its file</source>
        <translation>请先保存项目：该命令会读取项目文件</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>IDX</source>
        <translation>IDX</translation>
    </message>
    <message>
        <source>CIFAR binary</source>
        <translation>CIFAR 二进制</translation>
    </message>
    <message>
        <source>image folder</source>
        <translation>图像文件夹</translation>
    </message>
    <message>
        <source>sentence pairs</source>
        <translation>句对</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>text table</source>
        <translation>文本表格</translation>
    </message>
    <message>
        <source>running text</source>
        <translation>连续文本</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>From neurons to experts</source>
        <translation>从神经元到专家</translation>
    </message>
    <message>
        <source>What a feed-forward network does, why most of it rests, and how that becomes a cheaper model. With a model that names drawn shapes.</source>
        <translation>前馈网络做什么，为什么它大部分在静息，以及如何由此得到更便宜的模型。使用一个识别手绘图形的模型。</translation>
    </message>
    <message>
        <source>What a feed-forward network does</source>
        <translation>前馈网络做什么</translation>
    </message>
    <message>
        <source>Each block of a Transformer has two parts. *Attention* lets tokens look at each other; here a token is a small square of a picture. The *feed-forward network*, FFN for short, then works on each token by itself.</source>
        <translation>Transformer 的每个块有两部分。*注意力*让词元互相查看；这里一个词元是图片中的一个小方块。随后*前馈网络*（简称 FFN）单独处理每个词元。</translation>
    </message>
    <message>
        <source>A token comes in as {width} numbers. The FFN has {neurons} *neurons*. Each of them weighs these numbers, adds them up and passes the sum through ReLU, which turns a negative sum into 0. A second layer mixes what the neurons say into {width} numbers again.</source>
        <translation>一个词元以 {width} 个数进入。FFN 有 {neurons} 个*神经元*。每个神经元对这些数加权求和，再经过 ReLU，负的和变为 0。第二层把神经元的输出重新混合成 {width} 个数。</translation>
    </message>
    <message>
        <source>The large view lists all parts of this model. Its {sites} FFNs do {ffn-share} of the multiplications.</source>
        <translation>大视图列出此模型的所有部分。它的 {sites} 个 FFN 占乘法的 {ffn-share}。</translation>
    </message>
    <message>
        <source>For some token, ReLU turns the sum of a neuron into 0. What does this neuron add to the result?</source>
        <translation>对某个词元，ReLU 把一个神经元的和变为 0。这个神经元对结果有什么贡献？</translation>
    </message>
    <message>
        <source>What it adds for an average token</source>
        <translation>它对平均词元的贡献</translation>
    </message>
    <message>
        <source>There is no average in an FFN. What a neuron says for one token depends on that token alone.</source>
        <translation>FFN 中没有平均。神经元对一个词元的输出只取决于该词元。</translation>
    </message>
    <message>
        <source>Nothing at all</source>
        <translation>完全没有</translation>
    </message>
    <message>
        <source>All weights that lead away from the neuron are multiplied by 0. One could leave it out, for this token, and nothing would change. That is what everything that follows is built on.</source>
        <translation>从该神经元出发的所有权重都乘以 0。对这个词元可以省去它，什么都不会改变。后面的一切都建立在这一点上。</translation>
    </message>
    <message>
        <source>Its share of the bias</source>
        <translation>它在偏置中的份额</translation>
    </message>
    <message>
        <source>The bias of the second layer is added once, whatever the neurons say. A neuron at 0 has no part in it.</source>
        <translation>第二层的偏置只加一次，与神经元的输出无关。为 0 的神经元与之无关。</translation>
    </message>
    <message>
        <source>Most neurons rest</source>
        <translation>大多数神经元静息</translation>
    </message>
    <message>
        <source>A neuron that gives 0 *rests*. Here {tokens} tokens were looked at: for the median token, {resting} of the neurons rest.</source>
        <translation>输出为 0 的神经元处于*静息*。这里观察了 {tokens} 个词元：中位词元有 {resting} 的神经元静息。</translation>
    </message>
    <message>
        <source>Each row is a *site*, the FFN of one layer. Its shape says how the share of active neurons is spread over the tokens: the tick is the median token, the line reaches from the 5 % to the 95 % token, and the number at the right is the share that rests.</source>
        <translation>每一行是一个*位置*，即一层的 FFN。其形状表示激活神经元的比例在词元间的分布：刻度是中位词元，线段从 5 % 词元到 95 % 词元，右侧数字是静息的比例。</translation>
    </message>
    <message>
        <source>Click the row of the site where most neurons rest.</source>
        <translation>单击静息神经元最多的位置所在的行。</translation>
    </message>
    <message>
        <source>At {sparsest}, {sparsest-resting} of the neurons rest for the median token. At {densest} it is {densest-resting}. The first layers of a network often need more of their neurons than the later ones.</source>
        <translation>在 {sparsest}，中位词元有 {sparsest-resting} 的神经元静息。在 {densest} 是 {densest-resting}。网络的前几层往往比后面的层需要更多神经元。</translation>
    </message>
    <message>
        <source>Neurons are not alike</source>
        <translation>神经元各不相同</translation>
    </message>
    <message>
        <source>At the right, the {neurons} neurons of {site} stand in the order of how often they fire. The busiest one fires for {busiest-rate} of all tokens, the rarest for {rarest-rate}.</source>
        <translation>右侧把 {site} 的 {neurons} 个神经元按激活频率排列。最忙的对 {busiest-rate} 的词元激活，最少的对 {rarest-rate}。</translation>
    </message>
    <message>
        <source>The histogram below shows the sums before ReLU. Everything left of 0 becomes a rest.</source>
        <translation>下方直方图显示 ReLU 之前的和。0 左边的都会静息。</translation>
    </message>
    <message>
        <source>Select the neuron that fires least: it is at the very end of the upper curve.</source>
        <translation>选择激活最少的神经元：在上方曲线的最末端。</translation>
    </message>
    <message>
        <source>Neuron {neuron} fires for {neuron-rate} of the tokens. An ordinary FFN computes it for each of them all the same.</source>
        <translation>神经元 {neuron} 对 {neuron-rate} 的词元激活。普通的 FFN 仍会为每个词元计算它。</translation>
    </message>
    <message>
        <source>Experts: neurons in groups</source>
        <translation>专家：成组的神经元</translation>
    </message>
    <message>
        <source>Which neurons rest differs from token to token, and asking each neuron costs as much as running it. So they are put into groups of equal size, called *experts*. The {neurons} neurons of {site} become {experts} experts of {expert-size} neurons.</source>
        <translation>哪些神经元静息因词元而异，而逐个询问神经元与运行它一样贵。因此把它们分成同样大小的组，称为*专家*。{site} 的 {neurons} 个神经元成为 {experts} 个专家，每个 {expert-size} 个神经元。</translation>
    </message>
    <message>
        <source>Grouping alone changes nothing: an FFN is a sum over its neurons, and the experts&apos; sums add up to the same.</source>
        <translation>分组本身不改变任何东西：FFN 是对神经元求和，各专家的和加起来是一样的。</translation>
    </message>
    <message>
        <source>In the map each point is a pair of neurons, and its colour says how often both fire on the same token. Neurons of one expert stand side by side.</source>
        <translation>图中每个点是一对神经元，颜色表示两者在同一词元上激活的频率。同一专家的神经元相邻。</translation>
    </message>
    <message>
        <source>Why should neurons that fire together be in the same expert?</source>
        <translation>为什么一起激活的神经元应当在同一个专家里？</translation>
    </message>
    <message>
        <source>So that a token finds all it needs in few experts</source>
        <translation>这样一个词元能在少数专家中找到所需的一切</translation>
    </message>
    <message>
        <source>An expert runs as a whole. When its neurons are wanted at the same time, few experts are enough, and the others can be left out.</source>
        <translation>专家作为整体运行。如果它的神经元同时被需要，少数专家就够了，其余可以省去。</translation>
    </message>
    <message>
        <source>So that all experts have the same size</source>
        <translation>这样所有专家大小相同</translation>
    </message>
    <message>
        <source>They have the same size in any case. What differs is how well the neurons of one expert go together.</source>
        <translation>它们总是大小相同。不同的是一个专家的神经元彼此有多合拍。</translation>
    </message>
    <message>
        <source>So that the model answers better than before</source>
        <translation>这样模型的回答比以前更好</translation>
    </message>
    <message>
        <source>When all experts run, the result is that of the model before, however they were grouped.</source>
        <translation>当所有专家都运行时，结果与原模型相同，不论如何分组。</translation>
    </message>
    <message>
        <source>Some experts are wanted often</source>
        <translation>有些专家常被需要</translation>
    </message>
    <message>
        <source>The graph beside the map has a node for each expert of {site}. Its area is the share of tokens that run the expert; a thick line joins two experts that fire together.</source>
        <translation>热图旁的图为 {site} 的每个专家画一个节点。面积是运行该专家的词元比例；粗线连接一起激活的两个专家。</translation>
    </message>
    <message>
        <source>What you select in one view is selected in all of them. That holds for sites, experts, neurons, tokens and samples. Esc takes it back.</source>
        <translation>在一个视图中选择的东西在所有视图中都被选中。这适用于位置、专家、神经元、词元和样本。Esc 撤回。</translation>
    </message>
    <message>
        <source>Select the expert that runs for most tokens: the largest node.</source>
        <translation>选择被最多词元运行的专家：最大的节点。</translation>
    </message>
    <message>
        <source>Expert {expert} runs for {expert-rate} of the tokens. It holds what nearly every token needs; other experts are there for rare cases.</source>
        <translation>专家 {expert} 对 {expert-rate} 的词元运行。它包含几乎每个词元都需要的东西；其他专家用于少见的情况。</translation>
    </message>
    <message>
        <source>Routers: choosing without computing</source>
        <translation>路由器：不计算就选择</translation>
    </message>
    <message>
        <source>Which experts does a token need? To run them all and see would save nothing. So each site has a *router*: a small network that sees the token and predicts how large the output of each expert will be. It costs {router-cost} of what the site costs.</source>
        <translation>一个词元需要哪些专家？全部运行再看，什么也省不下。因此每个位置有一个*路由器*：一个小网络，看到词元后预测每个专家的输出有多大。它的成本是该位置的 {router-cost}。</translation>
    </message>
    <message>
        <source>Left: what the router predicts against what is true; on the dashed line it is right. Right: the share of a token&apos;s output that the best experts cover.</source>
        <translation>左：路由器的预测与真实值；在虚线上即正确。右：最好的专家覆盖词元输出的比例。</translation>
    </message>
    <message>
        <source>The {quarter} experts that the router puts first cover {quarter-covered} of a token&apos;s output; the {quarter} truly strongest would cover {quarter-best}. What does the difference say?</source>
        <translation>路由器排在最前的 {quarter} 个专家覆盖词元输出的 {quarter-covered}；真正最强的 {quarter} 个会覆盖 {quarter-best}。这个差别说明什么？</translation>
    </message>
    <message>
        <source>That the experts are too small</source>
        <translation>专家太小了</translation>
    </message>
    <message>
        <source>Their size is the same in both numbers. The difference is only in who chooses them.</source>
        <translation>两个数字中专家大小相同。差别只在于由谁来选。</translation>
    </message>
    <message>
        <source>That much is lost whatever one does</source>
        <translation>无论如何都会损失这么多</translation>
    </message>
    <message>
        <source>What is lost whatever one does is the rest up to 100 %. Only more experts would help against that.</source>
        <translation>无论如何都会损失的是到 100 % 的剩余部分。只有更多专家才能弥补。</translation>
    </message>
    <message>
        <source>That the router sometimes puts a weaker expert before a stronger one</source>
        <translation>路由器有时把较弱的专家排在较强的前面</translation>
    </message>
    <message>
        <source>It predicts, and predictions err. The smaller the difference, the better the router.</source>
        <translation>它是预测，而预测会出错。差别越小，路由器越好。</translation>
    </message>
    <message>
        <source>τ: how much is enough</source>
        <translation>τ：多少才够</translation>
    </message>
    <message>
        <source>Now each token has a prediction for every expert. An expert runs when its prediction is at least τ times the token&apos;s largest one.</source>
        <translation>现在每个词元对每个专家都有预测。当一个专家的预测至少是该词元最大预测的 τ 倍时，它就运行。</translation>
    </message>
    <message>
        <source>With τ = 0 all experts run, and the model is the one before. With τ = 1 only the strongest one runs. The bar at the bottom of the window moves τ: drag it, type a number, or press [ and ].</source>
        <translation>τ = 0 时所有专家运行，模型与原来相同。τ = 1 时只有最强的运行。窗口底部的滑条移动 τ：拖动它、输入数字，或按 [ 和 ]。</translation>
    </message>
    <message>
        <source>While τ moves, numbers in italics are predicted. After you let go, the point is measured.</source>
        <translation>τ 移动时，斜体数字是预测。松开后会测量该点。</translation>
    </message>
    <message>
        <source>Raise τ until at most half of the experts run.</source>
        <translation>提高 τ，直到至多一半的专家运行。</translation>
    </message>
    <message>
        <source>At τ = {tau}, {run} of {run-of} experts run for a token on average. {metric}: {quality}, which is {change} against the dense model.</source>
        <translation>τ = {tau} 时，每个词元平均运行 {run} / {run-of} 个专家。{metric}：{quality}，与稠密模型相比为 {change}。</translation>
    </message>
    <message>
        <source>Each token decides for itself</source>
        <translation>每个词元自己决定</translation>
    </message>
    <message>
        <source>The picture is veiled where few experts run, and the small pictures show the layers one by one. Point at a patch: the line above says how many experts it runs. In the gallery below, pictures are ordered by what they cost.</source>
        <translation>运行专家少的地方图片被遮盖，小图逐层显示。指向一个图块：上方一行显示它运行多少专家。下方画廊按成本排列图片。</translation>
    </message>
    <message>
        <source>τ is the same for all patches, and yet the cheapest one runs {cheapest-experts} experts a layer and the dearest {dearest-experts}.</source>
        <translation>所有图块的 τ 相同，但最便宜的每层运行 {cheapest-experts} 个专家，最贵的 {dearest-experts} 个。</translation>
    </message>
    <message>
        <source>How can one τ give different patches a different number of experts?</source>
        <translation>同一个 τ 怎么会让不同图块有不同数量的专家？</translation>
    </message>
    <message>
        <source>Important patches have a τ of their own</source>
        <translation>重要的图块有自己的 τ</translation>
    </message>
    <message>
        <source>There is one τ for all of them. Look at what it is compared with.</source>
        <translation>它们共用一个 τ。看看它与什么比较。</translation>
    </message>
    <message>
        <source>τ is compared with the patch&apos;s own strongest expert</source>
        <translation>τ 与图块自己最强的专家比较</translation>
    </message>
    <message>
        <source>Where one expert towers above the others, few reach τ times its prediction. Where many are about equal, many run. That is what *dynamic-k* means: the number k of experts follows from the token.</source>
        <translation>一个专家远强于其他时，很少有专家达到其预测的 τ 倍。许多专家差不多时，就有许多运行。这就是 *dynamic-k* 的含义：专家数 k 由词元决定。</translation>
    </message>
    <message>
        <source>The number is drawn at random</source>
        <translation>数量是随机抽取的</translation>
    </message>
    <message>
        <source>Nothing is random here: the same picture and the same τ always run the same experts.</source>
        <translation>这里没有随机：同样的图片和同样的 τ 总是运行同样的专家。</translation>
    </message>
    <message>
        <source>What a τ costs, and what it is worth</source>
        <translation>一个 τ 的成本与价值</translation>
    </message>
    <message>
        <source>Each point of the curve is the whole model, measured at one τ on {samples} samples. To the right: its cost, as a share of the dense model&apos;s. Upwards: how many answers are right. The diamond is the dense model: {dense-quality}.</source>
        <translation>曲线上的每个点都是整个模型，在一个 τ 下用 {samples} 个样本测得。向右：成本，占稠密模型的比例。向上：正确回答的多少。菱形是稠密模型：{dense-quality}。</translation>
    </message>
    <message>
        <source>At τ = 0 the cost is {all-cost}: all experts run, and the routers come on top.</source>
        <translation>τ = 0 时成本为 {all-cost}：所有专家运行，还要加上路由器。</translation>
    </message>
    <message>
        <source>Drag the handle on the curve until accuracy is more than 1 % below that of the dense model.</source>
        <translation>拖动曲线上的手柄，直到准确率比稠密模型低 1 % 以上。</translation>
    </message>
    <message>
        <source>At τ = {tau} the model costs {cost} of the dense one, and accuracy is {quality}. For a long way the curve was nearly flat: what was left out there had hardly been needed.</source>
        <translation>τ = {tau} 时模型成本为稠密的 {cost}，准确率为 {quality}。曲线在很长一段几乎是平的：那里省去的几乎没有被需要。</translation>
    </message>
    <message>
        <source>Why the curve ends</source>
        <translation>曲线为何会结束</translation>
    </message>
    <message>
        <source>At the left end of the curve τ is 1, and each token runs a single expert in each layer. Even so, the model costs {least-cost} of the dense one. Accuracy there is {least-quality}.</source>
        <translation>曲线左端 τ 为 1，每个词元在每层只运行一个专家。即便如此，模型成本仍为稠密的 {least-cost}。那里的准确率为 {least-quality}。</translation>
    </message>
    <message>
        <source>Why does it not cost next to nothing?</source>
        <translation>为什么成本不是几乎为零？</translation>
    </message>
    <message>
        <source>Everything outside the FFNs runs as before</source>
        <translation>FFN 之外的一切照常运行</translation>
    </message>
    <message>
        <source>Attention and the rest are {rest-share} of the dense model&apos;s cost. They run for each token, as do the routers. The larger the share of the FFNs in a model, the further its cost can fall.</source>
        <translation>注意力及其余部分占稠密模型成本的 {rest-share}。它们与路由器一样对每个词元运行。模型中 FFN 的占比越大，成本就能降得越低。</translation>
    </message>
    <message>
        <source>With τ = 1 all experts run</source>
        <translation>τ = 1 时所有专家运行</translation>
    </message>
    <message>
        <source>That is τ = 0. With τ = 1 only experts as strong as the strongest run, and that is nearly always one.</source>
        <translation>那是 τ = 0。τ = 1 时只有与最强者一样强的专家运行，几乎总是一个。</translation>
    </message>
    <message>
        <source>Experts are slower than the FFN was</source>
        <translation>专家比原来的 FFN 慢</translation>
    </message>
    <message>
        <source>Cost is counted in multiplications here, not in time. Time is a choice in the title of the horizontal axis.</source>
        <translation>这里的成本以乘法计，而不是时间。时间可在横轴标题中选择。</translation>
    </message>
    <message>
        <source>Choose an operating point</source>
        <translation>选择工作点</translation>
    </message>
    <message>
        <source>Which τ to take is a decision, not a formula. The shaded zone shows what is within 1 % of the dense model. The cheapest measured point in it is called the *critical point*: {critical-quality} at {critical-cost} of the cost.</source>
        <translation>取哪个 τ 是一个决定，不是公式。阴影区域显示与稠密模型相差 1 % 以内的范围。其中最便宜的实测点称为*临界点*：{critical-quality}，成本为 {critical-cost}。</translation>
    </message>
    <message>
        <source>A point that you want to come back to can be kept: Ctrl+D, or “Keep operating point” in the menu Edit. Kept points are saved with the project, and export writes the model at the current τ.</source>
        <translation>想要回来的点可以保留：Ctrl+D，或“编辑”菜单中的“保留工作点”。保留的点随项目保存，导出会写出当前 τ 下的模型。</translation>
    </message>
    <message>
        <source>Find a point that keeps at least 99 % of the dense quality at less than four fifths of the cost, and keep it.</source>
        <translation>找到一个以不到五分之四的成本保持至少 99 % 稠密质量的点，并保留它。</translation>
    </message>
    <message>
        <source>Kept: {quality} at {cost} of the cost, with τ = {tau}. This is the whole way from a trained model to a cheaper one. The button *points* above the curve lists what you keep.</source>
        <translation>已保留：{quality}，成本 {cost}，τ = {tau}。这就是从训练好的模型到更便宜模型的全部过程。曲线上方的*点*按钮列出您保留的点。</translation>
    </message>
    <message>
        <source>Where a text needs compute</source>
        <translation>文本在哪里需要计算</translation>
    </message>
    <message>
        <source>Cheap words and dear words, neurons that never fire, and what a language model loses when less of it runs. With a model of little stories.</source>
        <translation>便宜的词与昂贵的词，从不激活的神经元，以及语言模型运行得更少时会失去什么。使用一个小故事模型。</translation>
    </message>
    <message>
        <source>Cheap words</source>
        <translation>便宜的词</translation>
    </message>
    <message>
        <source>This model reads little stories and predicts after each word the next one. The stronger the ground of a word, the more experts it runs. Below the text, each column is a word and each row a layer.</source>
        <translation>此模型读小故事，并在每个词之后预测下一个词。词的底色越深，运行的专家越多。文本下方每列是一个词，每行是一层。</translation>
    </message>
    <message>
        <source>A word that leaves little open can do with few experts. The line *cheapest* at the bottom lists such words; they are links.</source>
        <translation>几乎没有悬念的词用少数专家就够。底部的*最便宜*一行列出这样的词；它们是链接。</translation>
    </message>
    <message>
        <source>Select the word that runs fewest experts of all.</source>
        <translation>选择运行专家最少的词。</translation>
    </message>
    <message>
        <source>{token} runs {token-experts} experts a layer. Look at what stands around it in the text.</source>
        <translation>{token} 每层运行 {token-experts} 个专家。看看它在文本中的前后。</translation>
    </message>
    <message>
        <source>Dear words</source>
        <translation>昂贵的词</translation>
    </message>
    <message>
        <source>At the same τ other words want many experts. The histogram shows how the words are spread between {cheapest-experts} and {dearest-experts} experts a layer; the mean is {run}.</source>
        <translation>在同一个 τ 下，其他词需要许多专家。直方图显示词在每层 {cheapest-experts} 到 {dearest-experts} 个专家之间的分布；平均为 {run}。</translation>
    </message>
    <message>
        <source>Select the word that runs most experts of all.</source>
        <translation>选择运行专家最多的词。</translation>
    </message>
    <message>
        <source>{token} runs {token-experts} experts a layer. A dense model spends the same on each word; this one spends where its experts have something to say.</source>
        <translation>{token} 每层运行 {token-experts} 个专家。稠密模型对每个词花费相同；这个模型花在专家有话可说的地方。</translation>
    </message>
    <message>
        <source>A larger τ</source>
        <translation>更大的 τ</translation>
    </message>
    <message>
        <source>Move τ at the bottom of the window and look at the text: it answers at once, from the predictions of the routers that were kept. The same words are always shown, only what they run changes.</source>
        <translation>移动窗口底部的 τ 并观察文本：它立即根据保留的路由器预测作出反应。显示的总是同样的词，只有它们运行的专家在变。</translation>
    </message>
    <message>
        <source>Can a word run more experts at a larger τ than it did at a smaller one?</source>
        <translation>一个词在更大的 τ 下能比在较小的 τ 下运行更多专家吗？</translation>
    </message>
    <message>
        <source>Yes, if its experts are about equal</source>
        <translation>能，如果它的专家差不多强</translation>
    </message>
    <message>
        <source>Then many pass the threshold, but a larger τ raises the threshold for all of them. Move τ and watch a single word.</source>
        <translation>那时许多专家超过阈值，但更大的 τ 会提高所有专家的阈值。移动 τ 并观察单个词。</translation>
    </message>
    <message>
        <source>No, never</source>
        <translation>不能，永远不会</translation>
    </message>
    <message>
        <source>What reaches the larger threshold reaches the smaller one, too. So the experts at a larger τ are always among those at a smaller one, and τ is a knob that turns one way.</source>
        <translation>达到较大阈值的也达到较小阈值。因此较大 τ 下的专家总在较小 τ 的专家之中，τ 是一个单向旋钮。</translation>
    </message>
    <message>
        <source>Yes, in the first layer</source>
        <translation>能，在第一层</translation>
    </message>
    <message>
        <source>The rule is the same in all layers.</source>
        <translation>规则在所有层都相同。</translation>
    </message>
    <message>
        <source>Neurons that never fire</source>
        <translation>从不激活的神经元</translation>
    </message>
    <message>
        <source>For the median word {resting} of the neurons of this model rest. Training made it so: a term in its loss asked for it.</source>
        <translation>对中位词，此模型有 {resting} 的神经元静息。这是训练造成的：损失中有一项要求如此。</translation>
    </message>
    <message>
        <source>At {site} some neurons did not fire for a single one of the {tokens} words that were looked at. At the right they are counted above the curve.</source>
        <translation>在 {site}，有些神经元对观察过的 {tokens} 个词一次都没有激活。右侧曲线上方统计了它们。</translation>
    </message>
    <message>
        <source>Select a neuron that never fires.</source>
        <translation>选择一个从不激活的神经元。</translation>
    </message>
    <message>
        <source>Neuron {neuron} was at rest for all {tokens} words. Without it, none of these results would be different.</source>
        <translation>神经元 {neuron} 对全部 {tokens} 个词静息。没有它，这些结果都不会不同。</translation>
    </message>
    <message>
        <source>What less compute does to the prediction</source>
        <translation>计算变少对预测的影响</translation>
    </message>
    <message>
        <source>Quality is *perplexity* here: how many words the model hesitates between, so to say, when it predicts the next one. Less is better, and 1 would be certainty. The dense model has {dense-quality}.</source>
        <translation>这里的质量是*困惑度*：可以说，模型预测下一个词时在多少个词之间犹豫。越小越好，1 表示确定。稠密模型为 {dense-quality}。</translation>
    </message>
    <message>
        <source>The stories themselves leave some words open, so no model reaches 1.</source>
        <translation>故事本身让一些词有多种可能，所以没有模型能达到 1。</translation>
    </message>
    <message>
        <source>Raise τ until perplexity is at least 5 % above that of the dense model.</source>
        <translation>提高 τ，直到困惑度比稠密模型高至少 5 %。</translation>
    </message>
    <message>
        <source>At τ = {tau} the model costs {cost} of the dense one, and its perplexity is {quality}. Around the critical point, at {critical-cost} of the cost, it was {critical-quality}.</source>
        <translation>τ = {tau} 时模型成本为稠密的 {cost}，困惑度为 {quality}。在临界点附近，成本为 {critical-cost} 时，它是 {critical-quality}。</translation>
    </message>
    <message>
        <source>What a translation spends</source>
        <translation>一次翻译的花费</translation>
    </message>
    <message>
        <source>Two stacks, cheap and dear words of a German sentence, and how BLEU falls when less of the model runs. With a model of little translations.</source>
        <translation>两个堆栈，德语句子中便宜的词与昂贵的词，以及模型运行得更少时 BLEU 如何下降。使用一个小翻译模型。</translation>
    </message>
    <message>
        <source>Two stacks</source>
        <translation>两个堆栈</translation>
    </message>
    <message>
        <source>This model has two stacks. The *encoder* reads the English sentence once, all words together. The *decoder* writes the German one, a word after the other, and looks back each time at what the encoder made of the source.</source>
        <translation>此模型有两个堆栈。*编码器*把英语句子读一遍，所有词一起读。*解码器*逐词写出德语句子，每次都回头看编码器从源文本得到了什么。</translation>
    </message>
    <message>
        <source>The FFNs of both can become experts: {sites} sites in all.</source>
        <translation>两者的 FFN 都可以成为专家：共 {sites} 个位置。</translation>
    </message>
    <message>
        <source>Which stack should run few experts, if a translation is to be there sooner?</source>
        <translation>如果想更快得到译文，哪个堆栈应当运行较少的专家？</translation>
    </message>
    <message>
        <source>The encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>It runs once for a sentence, and its words go through together, which takes little time.</source>
        <translation>它对一个句子只运行一次，句中的词一起通过，用时很少。</translation>
    </message>
    <message>
        <source>The decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>It runs once for each word that is written, and each time it has to wait for the word before. What it leaves out is saved at every word.</source>
        <translation>它每写一个词就运行一次，每次都要等前一个词。它省去的部分，在每个词上都会节省。</translation>
    </message>
    <message>
        <source>It is all the same</source>
        <translation>都一样</translation>
    </message>
    <message>
        <source>Both have as many layers here, but one of them runs them anew for every word.</source>
        <translation>这里两者层数相同，但其中一个要为每个词重新运行这些层。</translation>
    </message>
    <message>
        <source>The English sentence stands above, each word tinted by what it runs in the encoder, the German one below it, tinted by what it runs in the decoder. In the maps each column is a word and each row a layer.</source>
        <translation>上方是英语句子，每个词按其在编码器中运行的专家着色；下方是德语句子，按其在解码器中运行的专家着色。图中每列是一个词，每行是一层。</translation>
    </message>
    <message>
        <source>The line *cheapest* at the bottom lists words that run few experts; they are links.</source>
        <translation>底部的*最省*一行列出运行专家少的词；它们是链接。</translation>
    </message>
    <message>
        <source>{token} runs {token-experts} experts a layer. How much of the sentence does one have to know for it?</source>
        <translation>{token} 每层运行 {token-experts} 个专家。为了它，需要知道句子的多少内容？</translation>
    </message>
    <message>
        <source>Other words have to fit, in German above all: an article or an adjective needs gender, case and number of a noun that is still to come, and “half past seven” is “halb acht”.</source>
        <translation>其他词必须彼此相配，在德语中尤其如此：冠词或形容词需要知道后面才出现的名词的性、格和数，而“half past seven”（七点半）是“halb acht”（字面为“半八点”）。</translation>
    </message>
    <message>
        <source>The words are spread between {cheapest-experts} and {dearest-experts} experts a layer; the mean is {run}.</source>
        <translation>词分布在每层 {cheapest-experts} 到 {dearest-experts} 个专家之间；平均为 {run}。</translation>
    </message>
    <message>
        <source>{token} runs {token-experts} experts a layer.</source>
        <translation>{token} 每层运行 {token-experts} 个专家。</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>失去了什么</translation>
    </message>
    <message>
        <source>The model writes its translations anew at each point of the curve, and they are compared with the right ones. *BLEU* counts how many runs of one to four words both have: 100 if all are equal. The dense model has {dense-quality}.</source>
        <translation>在曲线的每个点上，模型都重新写出译文，并与正确译文比较。*BLEU* 统计两者共有多少个由一到四个词组成的连续片段：全部相同时为 100。稠密模型为 {dense-quality}。</translation>
    </message>
    <message>
        <source>One wrong ending breaks up to ten such runs, so BLEU falls fast once words begin to be wrong.</source>
        <translation>一个错误的词尾最多会破坏十个这样的片段，因此词一开始出错，BLEU 就下降很快。</translation>
    </message>
    <message>
        <source>Raise τ until quality is at least 10 % worse than that of the dense model.</source>
        <translation>提高 τ，直到质量比稠密模型差至少 10 %。</translation>
    </message>
    <message>
        <source>At τ = {tau} the model costs {cost} of the dense one, and its quality is {quality}. At the critical point, at {critical-cost} of the cost, it was {critical-quality}.</source>
        <translation>τ = {tau} 时模型成本为稠密的 {cost}，质量为 {quality}。在临界点，成本为 {critical-cost} 时，它是 {critical-quality}。</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>loss, nats</source>
        <translation>损失（奈特）</translation>
    </message>
    <message>
        <source>agreement with dense</source>
        <translation>与稠密模型的一致率</translation>
    </message>
    <message>
        <source>divergence from dense, nats</source>
        <translation>与稠密模型的散度（奈特）</translation>
    </message>
    <message>
        <source>cosine to dense</source>
        <translation>与稠密模型的余弦相似度</translation>
    </message>
    <message>
        <source>exact match</source>
        <translation>完全匹配</translation>
    </message>
</context>
<context>
    <name>OperatingPoint</name>
    <message>
        <source>anchored τ %1</source>
        <translation>锚定 τ %1</translation>
    </message>
    <message>
        <source>mass %1</source>
        <translation>累积份额 %1</translation>
    </message>
    <message>
        <source>top-k %1</source>
        <translation>top-k %1</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>dynamic-k, τ</source>
        <translation>动态 k，τ</translation>
    </message>
    <message>
        <source>dynamic-k, anchored τ</source>
        <translation>动态 k，锚定 τ</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>累积份额</translation>
    </message>
    <message>
        <source>top-k</source>
        <translation>top-k</translation>
    </message>
    <message>
        <source>τ by site, greedy</source>
        <translation>各位置 τ，贪心分配</translation>
    </message>
    <message>
        <source>τ by site, own choice</source>
        <translation>各位置 τ，自选</translation>
    </message>
</context>
<context>
    <name>Partitions</name>
    <message>
        <source>Balanced k-means</source>
        <translation>均衡 k-means</translation>
    </message>
    <message>
        <source>Co-activation graph</source>
        <translation>共激活图</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Contiguous blocks</source>
        <translation>连续分块</translation>
    </message>
</context>
<context>
    <name>Perspectives</name>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>剖析</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教学</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试用</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Quick look</source>
        <translation>快速一览</translation>
    </message>
    <message>
        <source>A first curve in a minute or two: the model stays as it is, few tokens, few points.</source>
        <translation>一两分钟得到第一条曲线：模型保持不变，词元少，点也少。</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Makes the model sparse first: ReLU and one pass over the data with the squared Hoyer penalty.</source>
        <translation>先使模型稀疏：ReLU，并以平方 Hoyer 惩罚在数据上训练一遍。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Settings of D2DMoE (arXiv 2310.04361) for the kind of model: long training, attention&apos;s projections too.</source>
        <translation>D2DMoE（arXiv 2310.04361）针对此类模型的设置：训练较长，也包括注意力投影。</translation>
    </message>
    <message>
        <source>Sparsest</source>
        <translation>最省</translation>
    </message>
    <message>
        <source>What saved most in Dynak&apos;s experiments: attention&apos;s projections too, long training that also learns from the dense model, experts by co-activation.</source>
        <translation>Dynak 实验中节省最多的设置：也包括注意力投影，训练较长并同时向稠密模型学习，按共激活划分专家。</translation>
    </message>
</context>
<context>
    <name>ProjectInfo</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n 个位点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n 个类别</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>cost at 99 % of the dense quality</source>
        <translation>达到稠密质量 99 % 时的成本</translation>
    </message>
    <message>
        <source>of the dense multiply-accumulates, at %1</source>
        <translation>占稠密乘加量，%1</translation>
    </message>
    <message>
        <source>dense: %1</source>
        <translation>稠密：%1</translation>
    </message>
    <message>
        <source>time of a sample</source>
        <translation>每个样本的时间</translation>
    </message>
    <message>
        <source>neurons that rest</source>
        <translation>静息神经元</translation>
    </message>
    <message numerus="yes">
        <source>for the median token, mean of %n site(s)</source>
        <translation>
            <numerusform>中位词元，%n 个位置的平均</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost and accuracy</source>
        <translation>成本与准确率</translation>
    </message>
    <message>
        <source>operating point</source>
        <translation>工作点</translation>
    </message>
    <message>
        <source>cost, share of dense</source>
        <translation>成本（稠密 = 100%）</translation>
    </message>
    <message>
        <source>MACs a sample</source>
        <translation>每个样本的 MAC</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>experts a token</source>
        <translation>每个词元的专家数</translation>
    </message>
    <message>
        <source>ms a sample</source>
        <translation>每个样本的毫秒</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>Coloured: the cheapest measured point that keeps 99 % of the dense quality.</source>
        <translation>着色：保持 99 % 稠密质量的最便宜实测点。</translation>
    </message>
    <message>
        <source>Kept operating points</source>
        <translation>已保留的工作点</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏性</translation>
    </message>
    <message>
        <source>site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>resting, median token</source>
        <translation>静息，中位词元</translation>
    </message>
    <message>
        <source>5 % … 95 % token</source>
        <translation>5 % … 95 % 词元</translation>
    </message>
    <message>
        <source>exact zeros</source>
        <translation>精确为零</translation>
    </message>
    <message>
        <source>never fire</source>
        <translation>从不激活</translation>
    </message>
    <message>
        <source>always fire</source>
        <translation>总是激活</translation>
    </message>
    <message>
        <source>counted as active</source>
        <translation>计为激活</translation>
    </message>
    <message>
        <source>Over %1 tokens of %2 samples.</source>
        <translation>统计自 %2 个样本的 %1 个词元。</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>每词元专家数</translation>
    </message>
    <message>
        <source>Site by site</source>
        <translation>逐个位置</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 个神经元</translation>
    </message>
    <message>
        <source>%1 rest for the median token</source>
        <translation>中位词元有 %1 静息</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n expert(s)</source>
        <translation>
            <numerusform>%1：%n 个专家</numerusform>
        </translation>
    </message>
    <message>
        <source>Routers %1</source>
        <translation>路由器 %1</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>hidden units</source>
        <translation>隐藏单元</translation>
    </message>
    <message>
        <source>rank correlation</source>
        <translation>秩相关</translation>
    </message>
    <message>
        <source>held-out loss</source>
        <translation>留出损失</translation>
    </message>
    <message>
        <source>cost, share of the site</source>
        <translation>成本，占该位置</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>制作过程</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>date, UTC</source>
        <translation>日期（UTC）</translation>
    </message>
    <message>
        <source>Dynak</source>
        <translation>Dynak</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Recipe and commands</source>
        <translation>配方与命令</translation>
    </message>
    <message>
        <source>The options of every stage. Saved as &lt;code&gt;recipe.json&lt;/code&gt;, the first command takes the model through all of them again.</source>
        <translation>每个阶段的选项。存为 &lt;code&gt;recipe.json&lt;/code&gt; 后，第一条命令会让模型重新走完所有阶段。</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存于</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>content of the model</source>
        <translation>模型内容</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>content of the data</source>
        <translation>数据内容</translation>
    </message>
    <message>
        <source>splits</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 个参数</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n 个位点</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by Dynak %1. Everything is in this one file.</source>
        <translation>由 Dynak %1 生成。全部内容都在这一个文件里。</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>expert %1</source>
        <translation>专家 %1</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>神经元 %1</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>样本 %1</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>词元 %1</translation>
    </message>
    <message>
        <source>point %1</source>
        <translation>工作点 %1</translation>
    </message>
</context>
<context>
    <name>SiteName</name>
    <message>
        <source>encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>%1 parameters</source>
        <translation>%1 个参数</translation>
    </message>
    <message>
        <source>%1 resting</source>
        <translation>%1 静息</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n 个位点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s) a site</source>
        <translation>
            <numerusform>每个位点 %n 个专家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 个工作点</numerusform>
        </translation>
    </message>
    <message>
        <source>trained</source>
        <translation>已训练</translation>
    </message>
</context>
<context>
    <name>TokenSet</name>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>class token</source>
        <translation>类别词元</translation>
    </message>
    <message>
        <source>patch in row %1, column %2</source>
        <translation>第 %1 行第 %2 列的图块</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>ValueScale</name>
    <message>
        <source>%1 × chance</source>
        <translation>随机水平的 %1 倍</translation>
    </message>
    <message>
        <source>of tokens have both, square-root scale</source>
        <translation>两者共同激活的词元比例，平方根刻度</translation>
    </message>
    <message>
        <source>of the row&apos;s tokens, square-root scale</source>
        <translation>占行神经元词元的比例，平方根刻度</translation>
    </message>
    <message>
        <source>× chance, logarithmic</source>
        <translation>× 随机水平，对数刻度</translation>
    </message>
    <message>
        <source>share of tokens</source>
        <translation>词元比例</translation>
    </message>
    <message>
        <source>share of the first&apos;s tokens</source>
        <translation>占第一个神经元词元的比例</translation>
    </message>
    <message>
        <source>multiple of chance</source>
        <translation>随机水平的倍数</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Pipeline</source>
        <translation>流水线</translation>
    </message>
    <message>
        <source>The stages from a trained model to its cost-accuracy curve. A full mark is done, a half one runs, a ring waits, a dashed ring is out of date because something before it changed.</source>
        <translation>从训练好的模型到成本–准确率曲线的各个阶段。实心标记表示已完成，半实心表示运行中，圆环表示等待，虚线圆环表示因前面有改动而已过期。</translation>
    </message>
    <message>
        <source>Cost and accuracy</source>
        <translation>成本与准确率</translation>
    </message>
    <message>
        <source>Each point is the converted model measured at one τ: across, its multiply-accumulates as a share of the dense model&apos;s, routers included; upwards, its quality with the 95 % bootstrap interval over samples. An expert e runs when r_e ≥ τ · max r (D2DMoE, arXiv 2310.04361).
Drag the handle to choose τ; what it shows while moving is interpolated, after release it is measured.</source>
        <translation>每个点是转换后的模型在某个 τ 下的测量结果：横轴为其乘加运算（MACs）占稠密模型的比例，含路由器；纵轴为质量及其在样本上的 95% 自助法置信区间。当 r_e ≥ τ · max r 时，专家 e 被执行（D2DMoE，arXiv 2310.04361）。
拖动手柄可选择 τ；拖动时显示插值，松开后显示实测值。</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏性</translation>
    </message>
    <message>
        <source>For each layer, the distribution over tokens of the share of its neurons that are active. The tick is the median token, the line reaches from the 5 % to the 95 % token, and the number at the right is the share that rests for the median token.</source>
        <translation>每一层中活跃神经元的比例在各词元上的分布。短划线表示中位词元，线段覆盖 5% 到 95% 分位的词元，右侧数字为中位词元下静息神经元的比例。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model&apos;s parts as a tree, with their shapes, parameters and share of the multiply-accumulates of one sample; attention products have no weights of their own. A tick says that a site is converted.</source>
        <translation>以树形显示模型的各个部件，及其形状、参数量和在单个样本乘加运算（MACs）中所占的比例；注意力乘积没有自己的权重。勾选表示转换该位点。</translation>
    </message>
    <message>
        <source>Router quality</source>
        <translation>路由器质量</translation>
    </message>
    <message>
        <source>Left: what the router predicts for an expert against the norm of the expert&apos;s output; on the dashed line it is right. Right: the share of a token&apos;s summed norm that the predicted best k experts cover, and that the true best k would. Measured on inputs that the router was not fitted on (D2DMoE, arXiv 2310.04361, section 3.3).</source>
        <translation>左图：路由器对专家的预测值与该专家输出范数的关系，落在虚线上即预测准确。右图：预测最优的 k 个专家所覆盖的词元总范数比例，以及真实最优的 k 个专家所能覆盖的比例。在未用于训练路由器的输入上测量（D2DMoE，arXiv 2310.04361，第 3.3 节）。</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>每词元专家数</translation>
    </message>
    <message>
        <source>Co-activation</source>
        <translation>共激活</translation>
    </message>
    <message>
        <source>Each point is a pair of neurons: its colour is how often both fire on the same token. Lift compares with chance: c·T / (f_i·f_j) for c common tokens of T, where the neurons alone fire on f_i and f_j. Bright blocks on the diagonal are experts whose neurons work together; that is what partitioning looks for (MoEfication, arXiv 2110.01786). Drag moves, the wheel zooms, 0 shows everything; arrows move the cross-hair. In the graph a node&apos;s area is the share of tokens that run the expert.</source>
        <translation>每个点代表一对神经元，颜色表示两者在同一词元上共同激活的频率。提升度与随机水平相比：c·T / (f_i·f_j)，其中 T 个词元中有 c 个使两者共同激活，两个神经元各自在 f_i 和 f_j 个词元上激活。对角线上的亮块是神经元协同工作的专家，这正是划分所要寻找的（MoEfication，arXiv 2110.01786）。拖动可平移，滚轮缩放，按 0 显示全部，方向键移动十字线。图中节点的面积表示执行该专家的词元比例。</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>试验场</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Guided steps on the built-in models. Each step sets the large view, asks one question or gives one task, and lets you try; a task is recognised once it is done. Keys 1 to 9 answer, Return goes on, Ctrl+PgDown and Ctrl+PgUp walk the steps. Leaving puts τ, the selection and the views back. Lessons of your own are JSON files (docs/lessons.md).</source>
        <translation>在内置模型上的引导步骤。每一步设置大视图，提出一个问题或一个任务，让您尝试；任务完成后会被识别。1 到 9 键作答，回车继续，Ctrl+PgDown 和 Ctrl+PgUp 在步骤间移动。离开时恢复 τ、选择和视图。自己的课程是 JSON 文件（docs/lessons.md）。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>How many experts each token or patch runs at the current τ: expert e runs when r_e ≥ τ · max r (D2DMoE, arXiv 2310.04361), counted in router scores that the sweep kept. The stronger the ground of a token, the more experts it runs; a picture is veiled where few run. Below, each column is a token and each row a layer, then how many tokens run how many experts. Of a sentence pair the source runs experts of the encoder, the target those of the decoder.</source>
        <translation>每个词元或图块在当前 τ 下执行多少专家：当 r_e ≥ τ · max r 时执行专家 e（D2DMoE，arXiv 2310.04361），依据扫描保留的路由器得分统计。词元底色越深，执行的专家越多；图像中专家执行较少的区域会被遮淡。下方每列为一个词元，每行为一层；其下为执行不同专家数的词元数量分布。对于句对，源文本执行编码器的专家，目标文本执行解码器的专家。</translation>
    </message>
    <message>
        <source>One sentence or picture of your own through the dense and the converted model at the current τ: softmax probabilities, executed experts (expert e runs when r_e ≥ τ · max r, D2DMoE, arXiv 2310.04361), multiply-accumulates, and the median time of passes in which the two take turns. While τ moves, counts are predicted from the router scores of this sample; after release both models run again. A language model also goes on with the text; an encoder-decoder translates it, the likeliest token each time.</source>
        <translation>您自己的一句话或一张图片，在当前 τ 下通过稠密模型和转换后的模型：softmax 概率、运行的专家（当 r_e ≥ τ · max r 时专家 e 运行，D2DMoE，arXiv 2310.04361）、乘加量，以及两者轮流运行的中位时间。τ 移动时，数量由此样本的路由器得分预测；松开后两个模型重新运行。语言模型还会续写文本；编码器-解码器则翻译文本，每次取最可能的词元。</translation>
    </message>
    <message>
        <source>A training over its steps. Loss: cross-entropy of the labels, divergence from the dense model&apos;s logits, error of the sites&apos; outputs, and α times the sparsity penalty (squared Hoyer: (Σ|a|)² / Σa², D2DMoE, arXiv 2310.04361). Accuracy: on the batches that are trained on; the dashed line and the ring are held-out data before and after. Neurons at rest: activations that are exactly 0, a line a site; dashed, those below 1 % of the token&apos;s largest. Left and Right walk the steps, Up and Down the sites. Runs that are ticked in the list are drawn together. A training that was stopped goes on with the same weights. Of routers: the loss on held-out and on fitted inputs, squared error as a share of the norms&apos; mean square (regression) or cross-entropy (classification), with a ring where the weights were kept; steps made and kept, and Spearman&apos;s rank correlation with the true norms, site by site.</source>
        <translation>一次训练随步数的变化。损失：标签的交叉熵、与稠密模型 logits 的散度、各位点输出的误差，以及 α 乘以稀疏惩罚（平方 Hoyer：(Σ|a|)² / Σa²，D2DMoE，arXiv 2310.04361）。准确率：在训练批次上；虚线与圆环为训练前后的留出数据。静息神经元：恰为 0 的激活，每个位点一条线；虚线为低于该词元最大值 1 % 者。左右键按步移动，上下键切换位点。列表中勾选的训练画在一起。停止过的训练会以相同权重继续。路由器：留出输入与拟合输入上的损失，即平方误差占范数均方的比例（回归）或交叉熵（分类），圆环为保留权重之处；逐位点给出已做与保留的步数，以及与真实范数的斯皮尔曼秩相关。</translation>
    </message>
</context>
<context>
    <name>dynak::AnswerButton</name>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>不正确</translation>
    </message>
</context>
<context>
    <name>dynak::AnswerModel</name>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>line feed</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>词元 %1</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>The embeddings of the two have a cosine of %1 at τ %2.</source>
        <translation>τ %2 时，两者嵌入的余弦为 %1。</translation>
    </message>
    <message>
        <source>Both say %1: dense at %2, at τ %3 at %4.</source>
        <translation>两者都给出 %1：稠密为 %2，τ %3 时为 %4。</translation>
    </message>
    <message>
        <source>Dense says %1 at %2; at τ %3 it is %4 at %5.</source>
        <translation>稠密给出 %1（%2）；τ %3 时为 %4（%5）。</translation>
    </message>
    <message>
        <source>Softmax probability; difference in percentage points</source>
        <translation>softmax 概率；差别以百分点计</translation>
    </message>
    <message>
        <source>embedding, cosine</source>
        <translation>嵌入，余弦</translation>
    </message>
    <message>
        <source>Mean of the tokens&apos; states, compared with the dense model&apos;s</source>
        <translation>词元状态的平均，与稠密模型比较</translation>
    </message>
    <message>
        <source>tokens, mean cosine</source>
        <translation>词元，平均余弦</translation>
    </message>
    <message>
        <source>States after the last layer, compared with the dense model&apos;s</source>
        <translation>最后一层之后的状态，与稠密模型比较</translation>
    </message>
    <message>
        <source>least alike: “%1”</source>
        <translation>最不相似：“%1”</translation>
    </message>
    <message>
        <source>The token whose state differs most from the dense model&apos;s</source>
        <translation>状态与稠密模型差别最大的词元</translation>
    </message>
    <message>
        <source>same next token</source>
        <translation>相同的下一个词元</translation>
    </message>
    <message>
        <source>Share of the tokens after which both expect the same one</source>
        <translation>两者预期相同下一词元的比例</translation>
    </message>
    <message>
        <source>perplexity of the text</source>
        <translation>文本的困惑度</translation>
    </message>
    <message>
        <source>exp of the mean cross-entropy of its tokens; lower is better</source>
        <translation>其词元平均交叉熵的 exp；越低越好</translation>
    </message>
    <message>
        <source>experts a token</source>
        <translation>每个词元的专家数</translation>
    </message>
    <message>
        <source>Executed experts, mean of sites and tokens</source>
        <translation>运行的专家，位置与词元的平均</translation>
    </message>
    <message>
        <source>multiply-accumulates</source>
        <translation>乘加量</translation>
    </message>
    <message>
        <source>Of this sample, routers included</source>
        <translation>此样本，含路由器</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message numerus="yes">
        <source>Median forward pass of %n round(s) in which the two took turns; dense over converted</source>
        <translation>
            <numerusform>%n 轮交替运行的中位前向时间；稠密比转换后</numerusform>
        </translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>at τ %1</source>
        <translation>τ %1</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差别</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>experts a token, encoder</source>
        <translation>每个词元的专家数，编码器</translation>
    </message>
    <message>
        <source>experts a token, decoder</source>
        <translation>每个词元的专家数，解码器</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n text(s) that each wrote, in turns; dense over converted</source>
        <translation>
            <numerusform>两者轮流各写 %n 个文本的中位时间；稠密比转换后</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dynak::AnswerTable</name>
    <message>
        <source>Answers of both models</source>
        <translation>两个模型的回答</translation>
    </message>
</context>
<context>
    <name>dynak::BudgetField</name>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Go: %1</source>
        <translation>转到：%1</translation>
    </message>
</context>
<context>
    <name>dynak::CoactivationFigure</name>
    <message>
        <source>Co-activation</source>
        <translation>共激活</translation>
    </message>
    <message>
        <source>Edges from</source>
        <translation>连边下限</translation>
    </message>
    <message>
        <source>Experts are joined that fire together at least this much more often than chance</source>
        <translation>连接共同激活频率至少达到随机水平这一倍数的专家</translation>
    </message>
    <message>
        <source>edges from %1</source>
        <translation>连边下限：%1</translation>
    </message>
    <message>
        <source>area: tokens that run it</source>
        <translation>面积：运行该专家的词元</translation>
    </message>
    <message>
        <source>area: its neurons&apos; firing rate</source>
        <translation>面积：其神经元的激活率</translation>
    </message>
    <message>
        <source>neuron %1: fires on %2 of tokens</source>
        <translation>神经元 %1：在 %2 的词元上激活</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>专家 %1</translation>
    </message>
    <message>
        <source>neurons %1 and %2: together in %3 of tokens, %4</source>
        <translation>神经元 %1 和 %2：在 %3 的词元上共同激活，%4</translation>
    </message>
    <message>
        <source>neurons %1 and %2: at least one never fires</source>
        <translation>神经元 %1 和 %2：至少有一个从不激活</translation>
    </message>
    <message>
        <source> · %1 of the tokens of %2</source>
        <translation> · 占神经元 %2 词元的 %1</translation>
    </message>
    <message>
        <source>both in expert %1</source>
        <translation>同属专家 %1</translation>
    </message>
    <message>
        <source>experts %1 and %2</source>
        <translation>专家 %1 和 %2</translation>
    </message>
    <message>
        <source>%1 · %2 neurons · %3 tokens</source>
        <translation>%1 · %2 个神经元 · %3 个词元</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>multiple of chance</source>
        <translation>随机水平的倍数</translation>
    </message>
    <message>
        <source>share of co-activations inside experts</source>
        <translation>专家内部的共激活比例</translation>
    </message>
</context>
<context>
    <name>dynak::CoactivationView</name>
    <message>
        <source>order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>The layer whose neurons are shown</source>
        <translation>显示其神经元的层</translation>
    </message>
    <message>
        <source>How the neurons are sorted</source>
        <translation>神经元的排序方式</translation>
    </message>
    <message>
        <source>What the colour of a pair of neurons tells: how much more often than chance they fire together, for which share of the row neuron&apos;s tokens, or for which share of all tokens</source>
        <translation>神经元对的颜色含义：共同激活比随机水平高多少倍、占行神经元词元的比例，或占全部词元的比例</translation>
    </message>
    <message>
        <source>experts of %1</source>
        <translation>%1 的专家</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>firing rate</source>
        <translation>激活率</translation>
    </message>
    <message>
        <source>Which neurons fire together, and how well the experts follow that.</source>
        <translation>哪些神经元共同激活，以及专家与之吻合的程度。</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>需要一个项目，或模型和数据。</translation>
    </message>
    <message>
        <source>It needs a profile that counts co-activation: its options have that switched off.</source>
        <translation>需要统计共激活的剖析结果：当前剖析选项中已将其关闭。</translation>
    </message>
    <message>
        <source>It needs the profile: one pass over the data.</source>
        <translation>需要剖析结果：遍历一遍数据即可得到。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
</context>
<context>
    <name>dynak::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>dynak::ContinuationPanel</name>
    <message>
        <source>tokens</source>
        <translation>词元数</translation>
    </message>
    <message>
        <source>At most so many new tokens</source>
        <translation>最多这么多新词元</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>Continuation by the dense model</source>
        <translation>稠密模型的续写</translation>
    </message>
    <message>
        <source>Continuation by the converted model</source>
        <translation>转换后模型的续写</translation>
    </message>
    <message>
        <source>at τ %1</source>
        <translation>τ %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Continue the text</source>
        <translation>续写文本</translation>
    </message>
    <message>
        <source>Stop; what is written stays</source>
        <translation>停止；已写的保留</translation>
    </message>
    <message>
        <source>Both models go on with the text, the likeliest token each time (Ctrl+Return)</source>
        <translation>两个模型都续写文本，每次取最可能的词元（Ctrl+回车）</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 experts a token</source>
        <translation>每词元 %1 个专家</translation>
    </message>
    <message>
        <source>%1 experts so far</source>
        <translation>目前 %1 个专家</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 词元/秒</translation>
    </message>
    <message>
        <source>continuation</source>
        <translation>续写</translation>
    </message>
    <message>
        <source>new tokens</source>
        <translation>新词元</translation>
    </message>
    <message>
        <source>experts run</source>
        <translation>运行的专家</translation>
    </message>
    <message>
        <source>tokens a second</source>
        <translation>每秒词元</translation>
    </message>
    <message>
        <source>Translation by the dense model</source>
        <translation>稠密模型的译文</translation>
    </message>
    <message>
        <source>Translation by the converted model</source>
        <translation>转换后模型的译文</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Both models translate the text, the likeliest token each time (Ctrl+Return)</source>
        <translation>两个模型都翻译文本，每次取最可能的词元（Ctrl+回车）</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>time, ms</source>
        <translation>时间，ms</translation>
    </message>
</context>
<context>
    <name>dynak::CostAccuracyFigure</name>
    <message>
        <source>Cost and accuracy</source>
        <translation>成本与准确率</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>within %1 of dense</source>
        <translation>与稠密相差不超过 %1</translation>
    </message>
    <message>
        <source>%1 of dense at %2 of its cost</source>
        <translation>以 %2 的成本达到稠密的 %1</translation>
    </message>
</context>
<context>
    <name>dynak::CostAccuracyView</name>
    <message>
        <source>What each operating point costs and how good it is.</source>
        <translation>每个工作点的成本和质量。</translation>
    </message>
    <message>
        <source>It needs the sweep: the model is measured at a list of τ.</source>
        <translation>需要扫描结果：在一系列 τ 下测量模型。</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>需要一个项目，或模型和数据。</translation>
    </message>
    <message>
        <source>What the horizontal axis shows</source>
        <translation>横轴显示的内容</translation>
    </message>
    <message>
        <source>What the vertical axis shows</source>
        <translation>纵轴显示的内容</translation>
    </message>
    <message>
        <source>points</source>
        <translation>工作点</translation>
    </message>
    <message>
        <source>Kept points, and the point for a budget</source>
        <translation>已保留的工作点，以及满足预算的工作点</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>A τ for each site, and a budget over all of them</source>
        <translation>每个位置一个 τ，以及总预算</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
</context>
<context>
    <name>dynak::ErrorBar</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the message with its details</source>
        <translation>复制消息及其详细信息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>dynak::ExpertModel</name>
    <message>
        <source>%1 · runs for %2 of tokens</source>
        <translation>%1 · 在 %2 的词元上执行</translation>
    </message>
    <message>
        <source>%1 · its neurons fire on %2 of tokens</source>
        <translation>%1 · 其神经元在 %2 的词元上激活</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>神经元数</translation>
    </message>
    <message>
        <source>share of tokens that run it</source>
        <translation>执行它的词元比例</translation>
    </message>
    <message>
        <source>mean firing rate of its neurons</source>
        <translation>其神经元的平均激活率</translation>
    </message>
    <message>
        <source>co-activation inside, multiple of chance</source>
        <translation>内部共激活，随机水平的倍数</translation>
    </message>
    <message>
        <source>nearest expert</source>
        <translation>最近的专家</translation>
    </message>
    <message>
        <source>co-activation with it, multiple of chance</source>
        <translation>与其共激活，随机水平的倍数</translation>
    </message>
</context>
<context>
    <name>dynak::Extremes</name>
    <message>
        <source>Dearest tokens</source>
        <translation>最费的词元</translation>
    </message>
    <message>
        <source>Cheapest tokens</source>
        <translation>最省的词元</translation>
    </message>
</context>
<context>
    <name>dynak::FitFigure</name>
    <message>
        <source>fitted %1</source>
        <translation>拟合 %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>保留：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) stopped early</source>
        <translation>
            <numerusform>%n 个位点提前停止</numerusform>
        </translation>
    </message>
    <message>
        <source>least %1, %2</source>
        <translation>最小 %1，%2</translation>
    </message>
    <message>
        <source>loss on held-out inputs</source>
        <translation>留出输入上的损失</translation>
    </message>
    <message>
        <source>loss on fitted inputs</source>
        <translation>拟合输入上的损失</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>rank correlation</source>
        <translation>秩相关</translation>
    </message>
    <message>
        <source>step %1: loss on held-out inputs</source>
        <translation>第 %1 步：留出输入上的损失</translation>
    </message>
    <message>
        <source>step %1: loss on fitted inputs</source>
        <translation>第 %1 步：拟合输入上的损失</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>site, in the order of the model</source>
        <translation>位点，按模型顺序</translation>
    </message>
</context>
<context>
    <name>dynak::Gallery</name>
    <message>
        <source>Samples by experts run</source>
        <translation>按执行专家数排列的样本</translation>
    </message>
</context>
<context>
    <name>dynak::GalleryModel</name>
    <message>
        <source>dense says %1</source>
        <translation>稠密模型判为 %1</translation>
    </message>
    <message>
        <source>%1 experts a patch</source>
        <translation>每图块 %1 个专家</translation>
    </message>
    <message>
        <source>with experts: %1</source>
        <translation>用专家：%1</translation>
    </message>
</context>
<context>
    <name>dynak::LayoutPanel</name>
    <message>
        <source>Layouts</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>布局名称</translation>
    </message>
    <message>
        <source>How the views stand now is kept under this name; one of the same name is replaced</source>
        <translation>以此名称保留当前视图布局；同名布局会被替换</translation>
    </message>
    <message>
        <source>Kept layouts</source>
        <translation>已保留的布局</translation>
    </message>
    <message>
        <source>Return or double click: go there. F2: rename. Delete: delete.</source>
        <translation>回车或双击：应用。F2：重命名。Delete：删除。</translation>
    </message>
    <message>
        <source>Keep how the views stand now as</source>
        <translation>将当前布局保留为</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep the present layout under this name</source>
        <translation>以此名称保留当前布局</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Arrange the views as this layout says</source>
        <translation>按此布局排列视图</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Give this layout another name</source>
        <translation>给此布局换个名称</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Forget this layout; it can be undone</source>
        <translation>删除此布局；可以撤销</translation>
    </message>
    <message>
        <source>rename a layout</source>
        <translation>重命名布局</translation>
    </message>
    <message>
        <source>keep a layout</source>
        <translation>保留布局</translation>
    </message>
    <message>
        <source>delete a layout</source>
        <translation>删除布局</translation>
    </message>
</context>
<context>
    <name>dynak::Layouts</name>
    <message>
        <source>Layout %1</source>
        <translation>布局 %1</translation>
    </message>
</context>
<context>
    <name>dynak::LessonCard</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the lesson off the list; its file stays</source>
        <translation>从列表中移除课程；文件保留</translation>
    </message>
</context>
<context>
    <name>dynak::LessonPage</name>
    <message>
        <source>Show me</source>
        <translation>演示给我看</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>按键 %1</translation>
    </message>
    <message>
        <source>Do it in my place</source>
        <translation>替我完成</translation>
    </message>
    <message>
        <source>Choose the right answer</source>
        <translation>选择正确答案</translation>
    </message>
    <message>
        <source>Being measured …</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>No point of this project does that.</source>
        <translation>此项目中没有这样的点。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>This lesson goes with any project. Open one, and it begins.</source>
        <translation>此课程适用于任何项目。打开一个即可开始。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>This lesson is about the built-in model “%1”, which is not open.</source>
        <translation>此课程讲解内置模型“%1”，它尚未打开。</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>打开“%1”</translation>
    </message>
    <message>
        <source>It opens as you left it.</source>
        <translation>将按您上次离开时的样子打开。</translation>
    </message>
    <message>
        <source>It is computed first: about %1. You can read meanwhile.</source>
        <translation>先要计算：约 %1。您可以先阅读。</translation>
    </message>
    <message>
        <source>It is computed first. You can read meanwhile.</source>
        <translation>先要计算。您可以先阅读。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Still computing. %1, %2 left.</source>
        <translation>仍在计算。%1，还剩 %2。</translation>
    </message>
    <message>
        <source>Still computing. %1.</source>
        <translation>仍在计算。%1。</translation>
    </message>
    <message>
        <source>Some results that this step shows are missing. “Run all” computes them.</source>
        <translation>此步骤显示的部分结果缺失。“全部运行”会计算它们。</translation>
    </message>
</context>
<context>
    <name>dynak::LessonsView</name>
    <message>
        <source>Lesson: %1</source>
        <translation>课程：%1</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步骤</translation>
    </message>
    <message>
        <source>Go to the next step of the lesson</source>
        <translation>前往课程的下一步骤</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>上一步骤</translation>
    </message>
    <message>
        <source>Go to the step before</source>
        <translation>前往上一步骤</translation>
    </message>
    <message>
        <source>Leave lesson</source>
        <translation>离开课程</translation>
    </message>
    <message>
        <source>Go back to the list; τ, the selection and the views are put back as they were</source>
        <translation>返回列表；τ、选择和视图恢复原样</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solved</source>
        <translation>
            <numerusform>已完成 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dynak::MainWindow</name>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Open model folder…</source>
        <translation>打开模型文件夹…</translation>
    </message>
    <message>
        <source>Open a Hugging Face folder with the data to see it on</source>
        <translation>打开 Hugging Face 文件夹，并选择用于观察模型的数据</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save the project under another name</source>
        <translation>以其他名称保存项目</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>关闭项目</translation>
    </message>
    <message>
        <source>Close the project and go to the start page</source>
        <translation>关闭项目并返回起始页</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Stop what runs and leave</source>
        <translation>停止正在运行的任务并退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>撤销上一次更改</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>重新执行该更改</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Select less</source>
        <translation>缩小选择</translation>
    </message>
    <message>
        <source>Drop the finest part of the selection</source>
        <translation>去掉选择中最细的一级</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>清除选择</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>The selection before</source>
        <translation>上一个选择</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>The selection after</source>
        <translation>下一个选择</translation>
    </message>
    <message>
        <source>Smaller τ</source>
        <translation>减小 τ</translation>
    </message>
    <message>
        <source>Run more experts</source>
        <translation>执行更多专家</translation>
    </message>
    <message>
        <source>Larger τ</source>
        <translation>增大 τ</translation>
    </message>
    <message>
        <source>Run fewer experts</source>
        <translation>执行更少专家</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>全部运行</translation>
    </message>
    <message>
        <source>Run every stage that is not done, up to the curve</source>
        <translation>运行所有未完成的阶段，直到得到曲线</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the stage that runs; what it finished is kept</source>
        <translation>停止正在运行的阶段；已完成的部分会保留</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>运行：%1</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy the current figure at twice its size</source>
        <translation>以两倍尺寸复制当前图表</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Copy the numbers of the current figure, with a header</source>
        <translation>复制当前图表的数值，含表头</translation>
    </message>
    <message>
        <source>About this view</source>
        <translation>关于此视图</translation>
    </message>
    <message>
        <source>What the current view shows, with its source</source>
        <translation>当前视图显示的内容及其出处</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>阶段(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;igure</source>
        <translation>图表(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Dynak projects (*.dynak)</source>
        <translation>Dynak 项目 (*.dynak)</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Open model folder</source>
        <translation>打开模型文件夹</translation>
    </message>
    <message>
        <source>Data to see %1 on</source>
        <translation>用于 %1 的数据</translation>
    </message>
    <message>
        <source>Dynak</source>
        <translation>Dynak</translation>
    </message>
    <message>
        <source>The results of this project are not saved.</source>
        <translation>此项目的结果尚未保存。</translation>
    </message>
    <message>
        <source>Computing them again takes the same time again.</source>
        <translation>重新计算需要花费同样的时间。</translation>
    </message>
    <message>
        <source>Write the converted model at the current τ, and check what was written</source>
        <translation>按当前 τ 写出转换后的模型，并检查写出的内容</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>Self-check: %1</source>
        <translation>自检：%1</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>导出到的文件夹</translation>
    </message>
    <message>
        <source>Demos</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 at %2 of the cost</source>
        <translation>%1（成本为 %2）</translation>
    </message>
    <message>
        <source>Keep operating point</source>
        <translation>保留工作点</translation>
    </message>
    <message>
        <source>Keep the point of the moment in the list beside the curve</source>
        <translation>将当前工作点保留到曲线旁的列表中</translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <translation>打开课程…</translation>
    </message>
    <message>
        <source>Put a lesson of your own on the list and begin it</source>
        <translation>把自己的课程加入列表并开始</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Write all figures and numbers of the project into one HTML page</source>
        <translation>把项目的全部图表和数字写入一个 HTML 页面</translation>
    </message>
    <message>
        <source>Writing the report… %1</source>
        <translation>正在写报告… %1</translation>
    </message>
    <message>
        <source>Report written to %1.</source>
        <translation>报告已写入 %1。</translation>
    </message>
    <message>
        <source>It needs no other file and no network.</source>
        <translation>它不需要其他文件，也不需要网络。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>另存为 %1…</translation>
    </message>
    <message>
        <source>Save the current figure as a file</source>
        <translation>把当前图保存为文件</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Copy the command that draws the current figure again; it reads the project&apos;s file</source>
        <translation>复制重新绘制当前图的命令；它读取项目文件</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation>课程 (*.json)</translation>
    </message>
    <message>
        <source>“%1” is on the list of lessons.</source>
        <translation>“%1”已在课程列表中。</translation>
    </message>
    <message>
        <source>It goes with any project: open one, and it begins.</source>
        <translation>它适用于任何项目：打开一个即可开始。</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开的项目</translation>
    </message>
    <message>
        <source>Open what was exported</source>
        <translation>打开导出的内容</translation>
    </message>
    <message>
        <source>Show the folder or the report that was written last</source>
        <translation>显示最近写出的文件夹或报告</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find a text, a class of pictures or a part of the model</source>
        <translation>查找文本、图像类别或模型的某一部分</translation>
    </message>
</context>
<context>
    <name>dynak::ModelView</name>
    <message>
        <source>Parts of the model</source>
        <translation>模型的部件</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter parts by name</source>
        <translation>按名称筛选部件</translation>
    </message>
    <message>
        <source>The parts of the model, their parameters and their share of the work.</source>
        <translation>模型的各个部件、参数量及其在计算量中的占比。</translation>
    </message>
    <message>
        <source>It needs the model to be loaded.</source>
        <translation>需要先加载模型。</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>需要一个项目，或模型和数据。</translation>
    </message>
    <message>
        <source>%1 · MACs of a sample of %2 tokens</source>
        <translation>%1 · 含 %2 个词元的样本的 MACs</translation>
    </message>
</context>
<context>
    <name>dynak::NeuronFigure</name>
    <message>
        <source>Neurons of a site</source>
        <translation>某位点的神经元</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>firing rate, share of tokens</source>
        <translation>激活率（词元占比）</translation>
    </message>
    <message>
        <source>mean magnitude</source>
        <translation>平均幅值</translation>
    </message>
    <message>
        <source>neurons by firing rate</source>
        <translation>按激活率排列的神经元</translation>
    </message>
    <message numerus="yes">
        <source>%n neuron(s)</source>
        <translation>
            <numerusform>%n 个神经元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n always fire(s)</source>
        <translation>
            <numerusform>%n 个始终激活</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never fire(s)</source>
        <translation>
            <numerusform>%n 个从不激活</numerusform>
        </translation>
    </message>
    <message>
        <source>pre-activation</source>
        <translation>预激活值</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 高于 %2</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>pre-activation from</source>
        <translation>预激活自</translation>
    </message>
    <message>
        <source>pre-activation to</source>
        <translation>预激活至</translation>
    </message>
    <message>
        <source>share of values</source>
        <translation>数值占比</translation>
    </message>
</context>
<context>
    <name>dynak::OperatingPointModel</name>
    <message>
        <source>operating point</source>
        <translation>工作点</translation>
    </message>
    <message>
        <source>cost, share of dense MACs</source>
        <translation>成本，占稠密 MACs 的比例</translation>
    </message>
    <message>
        <source>MACs per sample</source>
        <translation>每样本 MACs</translation>
    </message>
    <message>
        <source>95 % interval, low</source>
        <translation>95% 区间下限</translation>
    </message>
    <message>
        <source>95 % interval, high</source>
        <translation>95% 区间上限</translation>
    </message>
    <message>
        <source>experts per token and site</source>
        <translation>每词元每位点专家数</translation>
    </message>
    <message>
        <source>ms per sample</source>
        <translation>毫秒/样本</translation>
    </message>
    <message>
        <source>%1 of dense MACs (%2 per sample)</source>
        <translation>稠密 MACs 的 %1（每样本 %2）</translation>
    </message>
    <message>
        <source>%1 %2 (%3 … %4)</source>
        <translation>%1 %2（%3 … %4）</translation>
    </message>
    <message>
        <source>%1 experts per token and site</source>
        <translation>每词元每位点 %1 个专家</translation>
    </message>
    <message>
        <source>%1 per sample, measured</source>
        <translation>每样本 %1，实测</translation>
    </message>
    <message numerus="yes">
        <source>over %n sample(s)</source>
        <translation>
            <numerusform>基于 %n 个样本</numerusform>
        </translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>no measured point is both cheaper and better</source>
        <translation>没有实测点既更便宜又更好</translation>
    </message>
</context>
<context>
    <name>dynak::OutlineModel</name>
    <message>
        <source>%1: tick to convert it</source>
        <translation>%1：勾选以转换</translation>
    </message>
    <message>
        <source>%1
%2 of the MACs of a sample of %3 tokens</source>
        <translation>%1
占含 %3 个词元的样本 MACs 的 %2</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>site</source>
        <translation>位点</translation>
    </message>
</context>
<context>
    <name>dynak::PinList</name>
    <message>
        <source>Keep the point of the moment to compare it with others.</source>
        <translation>保留当前工作点，以便与其他点比较。</translation>
    </message>
    <message>
        <source>kept points</source>
        <translation>已保留的工作点</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Kept points</source>
        <translation>已保留的工作点</translation>
    </message>
    <message>
        <source>cheapest within</source>
        <translation>最省，降幅不超过</translation>
    </message>
    <message>
        <source>% of dense</source>
        <translation>%（相对稠密）</translation>
    </message>
    <message>
        <source>best under</source>
        <translation>最优，成本低于</translation>
    </message>
    <message>
        <source>% of the cost</source>
        <translation>%（相对稠密）</translation>
    </message>
    <message>
        <source>Enter a number and press Return: τ moves to that measured point</source>
        <translation>输入数值并按回车键：τ 将移动到对应的实测点</translation>
    </message>
    <message>
        <source>A share in per cent is expected, such as 1.</source>
        <translation>请输入百分比，例如 1。</translation>
    </message>
    <message>
        <source>No measured point is within %1 of dense.</source>
        <translation>没有与稠密模型相差 %1 以内的实测点。</translation>
    </message>
    <message>
        <source>A share in per cent is expected, such as 50.</source>
        <translation>请输入百分比，例如 50。</translation>
    </message>
    <message>
        <source>No measured point costs less than %1.</source>
        <translation>没有成本低于 %1 的实测点。</translation>
    </message>
    <message>
        <source>%1: %2 at %3 of the cost</source>
        <translation>%1：%2（成本为 %3）</translation>
    </message>
    <message>
        <source>Click: go there. Ctrl+click a second one: compare. Double click or F2: rename. Delete: remove. Alt+↑ and Alt+↓: move.</source>
        <translation>单击：前往。Ctrl+单击第二个：比较。双击或 F2：重命名。Delete：移除。Alt+↑ 和 Alt+↓：移动。</translation>
    </message>
    <message>
        <source>go to the point for a budget</source>
        <translation>前往满足预算的点</translation>
    </message>
    <message>
        <source>go to %1</source>
        <translation>前往 %1</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>导出：%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>dynak::PinModel</name>
    <message>
        <source>remove a point</source>
        <translation>移除工作点</translation>
    </message>
    <message>
        <source>move a point</source>
        <translation>移动工作点</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>predicted between measured points</source>
        <translation>由实测点之间预测</translation>
    </message>
    <message>
        <source>rename a point</source>
        <translation>重命名工作点</translation>
    </message>
    <message>
        <source>point</source>
        <translation>工作点</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 against %2: cost %3 points, %4 %5</source>
        <translation>%1 对比 %2：成本 %3 个百分点，%4 %5</translation>
    </message>
    <message>
        <source>%1 × as fast</source>
        <translation>速度为 %1 倍</translation>
    </message>
</context>
<context>
    <name>dynak::PipelineView</name>
    <message>
        <source>The steps from a model to its curve.</source>
        <translation>从模型到曲线的各个阶段。</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>需要一个项目，或模型和数据。</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>own options</source>
        <translation>自定选项</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>take the preset %1</source>
        <translation>采用预设 %1</translation>
    </message>
</context>
<context>
    <name>dynak::PlaygroundView</name>
    <message>
        <source>example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Take another sample of the data</source>
        <translation>取数据中的另一个样本</translation>
    </message>
    <message>
        <source>file…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Try a picture or a text from a file</source>
        <translation>试用文件中的图片或文本</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the answers as a table</source>
        <translation>把回答复制为表格</translation>
    </message>
    <message>
        <source>Type a sentence, or drop a text file</source>
        <translation>输入一句话，或拖入文本文件</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>您的文本</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or choose a file.</source>
        <translation>把图片拖到这里、粘贴，或选择文件。</translation>
    </message>
    <message>
        <source>What the model makes of your own sentence or picture, dense and converted, side by side.</source>
        <translation>模型对您自己的句子或图片的结果，稠密与转换后并排。</translation>
    </message>
    <message>
        <source>It needs the experts and their routers.</source>
        <translation>需要专家及其路由器。</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>需要一个项目，或模型和数据。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Choose a picture to try</source>
        <translation>选择要试的图片</translation>
    </message>
    <message>
        <source>Choose a text to try</source>
        <translation>选择要试的文本</translation>
    </message>
    <message>
        <source>Waits until the stage “%1” is done.</source>
        <translation>等待阶段“%1”完成。</translation>
    </message>
    <message>
        <source>Both models run…</source>
        <translation>两个模型正在运行…</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>未到结尾就已停止。</translation>
    </message>
    <message>
        <source>Both write the same at τ %1.</source>
        <translation>τ %1 时，两者写出的相同。</translation>
    </message>
    <message>
        <source>They differ from the first token on, at τ %1.</source>
        <translation>τ %1 时，两者从第一个词元起就不同。</translation>
    </message>
    <message numerus="yes">
        <source>They part after %n token(s), at τ %1.</source>
        <translation>
            <numerusform>τ %1 时，两者在 %n 个词元后分开。</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs routers for the options as they are now.</source>
        <translation>需要按当前选项拟合的路由器。</translation>
    </message>
</context>
<context>
    <name>dynak::ProjectBar</name>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>dynak::ProjectRunner</name>
    <message>
        <source>%1: %2 (at most %3)</source>
        <translation>%1：%2（上限 %3）</translation>
    </message>
</context>
<context>
    <name>dynak::RouterQualityFigure</name>
    <message>
        <source>Router quality</source>
        <translation>路由器质量</translation>
    </message>
    <message>
        <source>site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>experts, k</source>
        <translation>专家数 k</translation>
    </message>
    <message>
        <source>share of the norm covered</source>
        <translation>覆盖的范数比例</translation>
    </message>
    <message>
        <source>by the true best k</source>
        <translation>真实最优 k 个的覆盖比例</translation>
    </message>
    <message>
        <source>true norm of the expert&apos;s output</source>
        <translation>专家输出的真实范数</translation>
    </message>
    <message>
        <source>%1: predicted norm</source>
        <translation>%1：预测范数</translation>
    </message>
    <message>
        <source>%1: router&apos;s score</source>
        <translation>%1：路由器得分</translation>
    </message>
    <message>
        <source>experts run, k</source>
        <translation>执行的专家数 k</translation>
    </message>
    <message>
        <source>norm covered by the best k experts</source>
        <translation>最优 k 个专家覆盖的词元范数比例</translation>
    </message>
    <message>
        <source>true best k</source>
        <translation>真实最优 k 个</translation>
    </message>
    <message>
        <source>router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>true norm</source>
        <translation>真实范数</translation>
    </message>
    <message>
        <source>router&apos;s score</source>
        <translation>路由器得分</translation>
    </message>
</context>
<context>
    <name>dynak::RouterQualityModel</name>
    <message>
        <source>Norm covered by the predicted best quarter of the experts, as share of what the true best cover</source>
        <translation>预测最优的四分之一专家所覆盖的范数，占真实最优专家覆盖量的比例</translation>
    </message>
    <message>
        <source>site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>rank correlation</source>
        <translation>秩相关</translation>
    </message>
    <message>
        <source>of oracle</source>
        <translation>相对理想路由</translation>
    </message>
    <message>
        <source>router cost</source>
        <translation>路由器成本</translation>
    </message>
</context>
<context>
    <name>dynak::RouterQualityView</name>
    <message>
        <source>Routers by site</source>
        <translation>各位点的路由器</translation>
    </message>
    <message>
        <source>How well each router knows beforehand which experts matter for a token.</source>
        <translation>每个路由器能在多大程度上预知哪些专家对词元重要。</translation>
    </message>
    <message>
        <source>It needs the routers: they are fitted on the profile&apos;s inputs.</source>
        <translation>需要路由器：它们在剖析所保留的输入上训练。</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>需要一个项目，或模型和数据。</translation>
    </message>
</context>
<context>
    <name>dynak::RunFigure</name>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
</context>
<context>
    <name>dynak::RunModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>A tick draws the run beside the selected one</source>
        <translation>勾选后与所选训练画在一起</translation>
    </message>
    <message>
        <source>Share of activations that are exactly 0, mean over sites</source>
        <translation>恰为 0 的激活比例，各位点平均</translation>
    </message>
    <message>
        <source>run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>静息</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>训练 %1</translation>
    </message>
    <message>
        <source>ρ %1</source>
        <translation>ρ %1</translation>
    </message>
    <message>
        <source>On held-out data where the run is done, else on what it trains on; ρ: rank correlation of routers, mean over sites</source>
        <translation>训练完成后为留出数据上的值，否则为训练数据上的值；ρ：路由器的秩相关，各位点平均</translation>
    </message>
</context>
<context>
    <name>dynak::SampleBar</name>
    <message>
        <source>Sites</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>上一个样本</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>下一个样本</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the samples</source>
        <translation>在样本中查找</translation>
    </message>
    <message>
        <source>Go to the next sample of a class</source>
        <translation>转到某类别的下一个样本</translation>
    </message>
    <message>
        <source>Go to the next place that reads so</source>
        <translation>转到下一处匹配</translation>
    </message>
    <message>
        <source>all sites</source>
        <translation>全部位点</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>dynak::SampleText</name>
    <message>
        <source>source</source>
        <translation>源文本</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标文本</translation>
    </message>
    <message>
        <source>target of the data</source>
        <translation>数据中的目标文本</translation>
    </message>
    <message>
        <source>as the model writes it at the τ of the moment</source>
        <translation>模型在当前 τ 下写出的文本</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>The lower text: the target of the data, which the decoder is given, or what the converted model itself writes, the likeliest token each time</source>
        <translation>下方文本：数据中的目标文本（提供给解码器），或转换后模型自己写出的文本，每次取最可能的词元</translation>
    </message>
    <message>
        <source>The lower text</source>
        <translation>下方文本</translation>
    </message>
    <message>
        <source>Source of the sample</source>
        <translation>样本源文本</translation>
    </message>
    <message>
        <source>Text of the sample</source>
        <translation>样本文本</translation>
    </message>
    <message>
        <source>Target of the sample</source>
        <translation>样本目标文本</translation>
    </message>
</context>
<context>
    <name>dynak::Sentence</name>
    <message>
        <source>The project has no partition &apos;%1&apos;.</source>
        <translation>项目中没有划分“%1”。</translation>
    </message>
    <message>
        <source>Leave --partition out to take the one that tau moves on.</source>
        <translation>请省略 --partition，以使用随 tau 变动的划分。</translation>
    </message>
    <message>
        <source>--part is &apos;%1&apos;, expected ROW,COLUMN,N such as 0,64,128.</source>
        <translation>--part 为“%1”，应为 ROW,COLUMN,N，例如 0,64,128。</translation>
    </message>
    <message>
        <source>Leave it out to see the whole map.</source>
        <translation>请省略此选项，以查看整张图。</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8.</source>
        <translation>%1 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>请将其保存为 UTF-8。</translation>
    </message>
    <message>
        <source>The model takes text, not pictures.</source>
        <translation>模型需要文本，而不是图片。</translation>
    </message>
    <message>
        <source>Type a sentence, or drop a text file.</source>
        <translation>请输入一个句子，或拖入一个文本文件。</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>您的文本</translation>
    </message>
    <message>
        <source>Cannot save a figure as &apos;%1&apos;: the suffix is none of %2.</source>
        <translation>无法将图保存为“%1”：后缀不是 %2 之一。</translation>
    </message>
    <message>
        <source>Give the file one of these suffixes.</source>
        <translation>请为文件使用其中一个后缀。</translation>
    </message>
    <message>
        <source>--%1 is &apos;%2&apos;, expected a number from %3 to %4.</source>
        <translation>--%1 为“%2”，应为 %3 到 %4 之间的数。</translation>
    </message>
    <message>
        <source>Leave it out to take the project&apos;s own.</source>
        <translation>请省略此选项，以使用项目自身的值。</translation>
    </message>
    <message>
        <source>--%1 is &apos;%2&apos;, expected one of %3.</source>
        <translation>--%1 为“%2”，应为 %3 之一。</translation>
    </message>
    <message>
        <source>Leave it out to take the usual one.</source>
        <translation>请省略此选项，以使用通常的值。</translation>
    </message>
    <message>
        <source>--site-tau is &apos;%1&apos;, expected SITE=TAU.</source>
        <translation>--site-tau 为“%1”，应为 SITE=TAU。</translation>
    </message>
    <message>
        <source>Write e.g. layer.3.ffn=0.05; commas separate several.</source>
        <translation>请写成例如 layer.3.ffn=0.05；多项之间用逗号分隔。</translation>
    </message>
    <message>
        <source>%1: %2 is &apos;%3&apos;, expected a colour such as #2f6fb3.</source>
        <translation>%1：%2 为“%3”，应为颜色，例如 #2f6fb3。</translation>
    </message>
    <message>
        <source>Restore the palette file from the sources.</source>
        <translation>请从源代码中恢复调色板文件。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; has no colours.</source>
        <translation>%1：“%2”中没有颜色。</translation>
    </message>
    <message>
        <source>The palette %1 is not built in.</source>
        <translation>调色板 %1 未内置。</translation>
    </message>
    <message>
        <source>Rebuild the studio.</source>
        <translation>请重新构建 dynak-studio。</translation>
    </message>
    <message>
        <source>%1 has no site &apos;%2&apos;.</source>
        <translation>%1 中没有位点“%2”。</translation>
    </message>
    <message>
        <source>The view Model lists the sites.</source>
        <translation>“模型”视图列出了各位点。</translation>
    </message>
    <message>
        <source>%1 has no router scores of sample %2.</source>
        <translation>%1 中没有样本 %2 的路由器得分。</translation>
    </message>
    <message>
        <source>Leave --sample out for the first that has, or keep more tokens in the sweep.</source>
        <translation>请省略 --sample，以使用第一个有得分的样本，或在扫描中保留更多词元。</translation>
    </message>
    <message>
        <source>There is no figure &apos;%1&apos;.</source>
        <translation>没有名为“%1”的图。</translation>
    </message>
    <message>
        <source>Figures: %1.</source>
        <translation>可用的图：%1。</translation>
    </message>
    <message>
        <source>%1 has no results for the figure &apos;%2&apos; yet.</source>
        <translation>%1 尚无图“%2”的结果。</translation>
    </message>
    <message>
        <source>Run the stages first: dynak convert, or Run all in the window.</source>
        <translation>请先运行各阶段：dynak convert，或窗口中的“全部运行”。</translation>
    </message>
    <message>
        <source>The figure &apos;%1&apos; is gone.</source>
        <translation>图“%1”已不存在。</translation>
    </message>
    <message>
        <source>The options have changed since the routers were fitted.</source>
        <translation>路由器拟合之后，选项已更改。</translation>
    </message>
    <message>
        <source>Run all stages, or undo the change; then export.</source>
        <translation>请运行所有阶段，或撤销更改；然后再导出。</translation>
    </message>
    <message>
        <source>There is no project.</source>
        <translation>没有项目。</translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation>请先打开一个项目。</translation>
    </message>
    <message>
        <source>There are no routers to export yet.</source>
        <translation>尚无可导出的路由器。</translation>
    </message>
    <message>
        <source>Run all stages first.</source>
        <translation>请先运行所有阶段。</translation>
    </message>
    <message>
        <source>There is no project to save.</source>
        <translation>没有可保存的项目。</translation>
    </message>
    <message>
        <source>%1 has no profile to compare with.</source>
        <translation>%1 中没有可比较的剖析结果。</translation>
    </message>
    <message>
        <source>Run its profile stage first, or choose another project.</source>
        <translation>请先运行其剖析阶段，或选择其他项目。</translation>
    </message>
    <message>
        <source>%1 has none of this project&apos;s sites in its profile.</source>
        <translation>%1 未涵盖本项目的任何位点。</translation>
    </message>
    <message>
        <source>Choose a project of the same architecture.</source>
        <translation>请选择架构相同的项目。</translation>
    </message>
    <message>
        <source>an earlier profile</source>
        <translation>较早的分析</translation>
    </message>
    <message>
        <source>the profile of %1</source>
        <translation>%1 的分析</translation>
    </message>
    <message>
        <source>%1 alone is no model: expected weights (.safetensors) together with it.</source>
        <translation>%1 单独不构成模型：应与权重（.safetensors）一起提供。</translation>
    </message>
    <message>
        <source>Drop both files at once.</source>
        <translation>请将两个文件同时拖入。</translation>
    </message>
    <message>
        <source>Cannot open %1: expected a .dynak project, a model folder, weights (.safetensors) with their JSON, data, a lesson, or a .dynak-layout.</source>
        <translation>无法打开 %1：应为 .dynak 项目、模型文件夹、权重（.safetensors）及其 JSON、数据、课程或 .dynak-layout。</translation>
    </message>
    <message>
        <source>this</source>
        <translation>此内容</translation>
    </message>
    <message>
        <source>Drop one of these.</source>
        <translation>请拖入其中一种。</translation>
    </message>
    <message>
        <source>--tokens is &apos;%1&apos;, expected FIRST-LAST such as 0-49.</source>
        <translation>--tokens 为“%1”，应为 FIRST-LAST，例如 0-49。</translation>
    </message>
    <message>
        <source>Leave it out to draw the first that a text shows.</source>
        <translation>请省略此选项，以绘制文本最先显示的词元。</translation>
    </message>
    <message>
        <source>There is no training &apos;%1&apos; in the project.</source>
        <translation>项目中没有训练“%1”。</translation>
    </message>
    <message>
        <source>Run a training stage first.</source>
        <translation>请先运行一个训练阶段。</translation>
    </message>
    <message>
        <source>Trainings: %1.</source>
        <translation>可用的训练：%1。</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be drawn together: one fits routers.</source>
        <translation>%1 和 %2 不能画在一起：其中之一是路由器的拟合。</translation>
    </message>
    <message>
        <source>Choose trainings of the model, or fits of routers.</source>
        <translation>请只选择模型的训练，或只选择路由器的拟合。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Choose a folder that can be written.</source>
        <translation>请选择可写入的文件夹。</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Choose a layout file that can be read.</source>
        <translation>请选择可读取的布局文件。</translation>
    </message>
    <message>
        <source>Choose a file that View ▸ Layouts ▸ Export layout… wrote.</source>
        <translation>请选择由“视图 ▸ 布局 ▸ 导出布局…”写出的文件。</translation>
    </message>
    <message>
        <source>%1 is no layout of the views: it has no &quot;format&quot;: &quot;dynak-layout&quot;.</source>
        <translation>%1 不是视图的布局：其中没有 &quot;format&quot;: &quot;dynak-layout&quot;。</translation>
    </message>
    <message>
        <source>%1 has layout version %2, expected %3.</source>
        <translation>%1 的布局版本为 %2，应为 %3。</translation>
    </message>
    <message>
        <source>Export the layout from this version of Dynak.</source>
        <translation>请用此版本的 Dynak 导出布局。</translation>
    </message>
    <message>
        <source>%1 has no &quot;state&quot;.</source>
        <translation>%1 中没有“state”。</translation>
    </message>
    <message>
        <source>%1 is data: it needs a model to be seen on.</source>
        <translation>%1 是数据：需要一个模型来观察它。</translation>
    </message>
    <message>
        <source>Open the model first; you are asked for its data then.</source>
        <translation>请先打开模型；随后会询问其数据。</translation>
    </message>
    <message>
        <source>--size is &apos;%1&apos;, expected WIDTHxHEIGHT such as 800x500.</source>
        <translation>--size 为“%1”，应为 WIDTHxHEIGHT，例如 800x500。</translation>
    </message>
    <message>
        <source>Give the size in pixels.</source>
        <translation>请以像素给出尺寸。</translation>
    </message>
    <message>
        <source>--language is &apos;%1&apos;, expected en, de or zh_CN.</source>
        <translation>--language 为“%1”，应为 en、de 或 zh_CN。</translation>
    </message>
    <message>
        <source>Leave it out for the language of the system.</source>
        <translation>请省略此选项，以使用系统语言。</translation>
    </message>
    <message>
        <source>--scale is %1, expected 0.5 … 8.</source>
        <translation>--scale 为 %1，应为 0.5 … 8。</translation>
    </message>
    <message>
        <source>Use 2.</source>
        <translation>请使用 2。</translation>
    </message>
    <message>
        <source>--figure needs --output FILE and one project.</source>
        <translation>--figure 需要 --output FILE 和一个项目。</translation>
    </message>
    <message>
        <source>For example: dynak-studio --figure sparsity --output sparsity.svg my.dynak</source>
        <translation>例如：dynak-studio --figure sparsity --output sparsity.svg my.dynak</translation>
    </message>
    <message>
        <source>--report needs one project.</source>
        <translation>--report 需要一个项目。</translation>
    </message>
    <message>
        <source>For example: dynak-studio --report my.html my.dynak</source>
        <translation>例如：dynak-studio --report my.html my.dynak</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>无法启动 %1。</translation>
    </message>
    <message>
        <source>Write the report with dynak report.</source>
        <translation>请用 dynak report 写出报告。</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>无法写出报告。</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Cannot open %1.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>Open it in the window to see why.</source>
        <translation>请在窗口中打开它以查看原因。</translation>
    </message>
    <message>
        <source>--%1 is of %2, not of the figure &apos;%3&apos;.</source>
        <translation>--%1 属于 %2，不属于图“%3”。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>请省略此选项。</translation>
    </message>
    <message>
        <source>%1 has a layout that this version of Dynak cannot arrange.</source>
        <translation>%1 中的布局无法由此版本的 Dynak 排列。</translation>
    </message>
    <message>
        <source>Export it again from this version.</source>
        <translation>请用此版本重新导出。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; %3.</source>
        <translation>%1：“%2”%3。</translation>
    </message>
    <message>
        <source>Dynak wrote this section; take the config.json that belongs to the weights.</source>
        <translation>该部分由 Dynak 写入；请使用与权重配套的 config.json。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has the unknown key &quot;%3&quot;.</source>
        <translation>%1：“%2”中有未知的键“%3”。</translation>
    </message>
    <message>
        <source>Dynak wrote this section; take the config.json that belongs to the weights.%1</source>
        <translation>该部分由 Dynak 写入；请使用与权重配套的 config.json。%1</translation>
    </message>
    <message>
        <source>holds &quot;projections&quot; that are no object</source>
        <translation>中的“projections”不是对象</translation>
    </message>
    <message>
        <source>has the &quot;factor&quot; %1; expected a number above 0</source>
        <translation>的“factor”为 %1；应为大于 0 的数字</translation>
    </message>
    <message>
        <source>has the &quot;activation&quot; %1, which is not known</source>
        <translation>的“activation”为 %1，无法识别</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>必须是对象</translation>
    </message>
    <message>
        <source>has the &quot;up_activation&quot; %1; expected &quot;relu&quot;</source>
        <translation>的“up_activation”为 %1；应为“relu”</translation>
    </message>
    <message>
        <source>has the &quot;pooling&quot; %1; expected &quot;mean&quot;</source>
        <translation>的“pooling”为 %1；应为“mean”</translation>
    </message>
    <message>
        <source>unexpected &apos;%1&apos;</source>
        <translation>意外的“%1”</translation>
    </message>
    <message>
        <source>The expression &quot;=%1&quot; is wrong at character %2: %3.</source>
        <translation>表达式“=%1”在第 %2 个字符处有误：%3。</translation>
    </message>
    <message>
        <source>docs/architectures.md lists what expressions may hold.</source>
        <translation>docs/architectures.md 列出了表达式中可以使用的内容。</translation>
    </message>
    <message>
        <source>a number was expected, found %1</source>
        <translation>应为数字，实际为 %1</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>&apos;:&apos; was expected</source>
        <translation>此处应为“:”</translation>
    </message>
    <message>
        <source>&apos;)&apos; was expected</source>
        <translation>此处应为“)”</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>表达式过早结束</translation>
    </message>
    <message>
        <source>the string does not end</source>
        <translation>字符串没有结束</translation>
    </message>
    <message>
        <source>a number was expected</source>
        <translation>应为数字</translation>
    </message>
    <message>
        <source>has() takes a tensor&apos;s name in quotes</source>
        <translation>has() 的参数应为带引号的张量名称</translation>
    </message>
    <message>
        <source>there is no function %1()</source>
        <translation>没有函数 %1()</translation>
    </message>
    <message>
        <source>the metadata of %1</source>
        <translation>%1 的元数据</translation>
    </message>
    <message>
        <source>describe it in a JSON file (docs/architectures.md) and give it with --architecture FILE, or save it as architecture.json beside the weights.</source>
        <translation>请在 JSON 文件中描述它（docs/architectures.md），并用 --architecture FILE 指定该文件，或将其保存为权重旁的 architecture.json。</translation>
    </message>
    <message>
        <source>%1 does not say what it is: there is no config.json with a &quot;model_type&quot;.</source>
        <translation>%1 没有说明自己是什么模型：没有含“model_type”的 config.json。</translation>
    </message>
    <message>
        <source>Fetch it from where the weights come from. Or, for a model of your own, %1</source>
        <translation>请从权重的来源处获取该文件。如果是您自己的模型，%1</translation>
    </message>
    <message>
        <source>%1 has the &quot;model_type&quot; &quot;%2&quot;, which is not known; known are %3.</source>
        <translation>%1 的“model_type”为“%2”，无法识别；已知的有 %3。</translation>
    </message>
    <message>
        <source>For a model of your own %1</source>
        <translation>如果是您自己的模型，%1</translation>
    </message>
    <message>
        <source>%1: &quot;family&quot; and &quot;title&quot; must be texts, &quot;applies&quot; must hold a list &quot;model_type&quot; of texts.</source>
        <translation>%1：“family”和“title”必须是文本，“applies”必须含有文本列表“model_type”。</translation>
    </message>
    <message>
        <source>docs/architectures.md describes the fields.</source>
        <translation>docs/architectures.md 说明了各个字段。</translation>
    </message>
    <message>
        <source>&quot;layers&quot; is %1, outside 1 … %2%3</source>
        <translation>“layers”为 %1，超出范围 1 … %2%3</translation>
    </message>
    <message>
        <source>&quot;block&quot; needs a list &quot;branches&quot;</source>
        <translation>“block”需要列表“branches”</translation>
    </message>
    <message>
        <source>&quot;ignore&quot; lists regular expressions, found %1</source>
        <translation>“ignore”应列出正则表达式，实际为 %1</translation>
    </message>
    <message>
        <source>&quot;ignore&quot; holds %1, which is not a regular expression</source>
        <translation>“ignore”中的 %1 不是正则表达式</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&quot;width&quot; must be at least 1</source>
        <translation>“width”必须至少为 1</translation>
    </message>
    <message>
        <source>&quot;stacks&quot; must list one stack, or an encoder and a decoder</source>
        <translation>“stacks”必须列出一个堆栈，或一个编码器和一个解码器</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>masked language model</source>
        <translation>掩码语言建模</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>语言建模</translation>
    </message>
    <message>
        <source>sequence to sequence</source>
        <translation>序列到序列</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>%1 must hold a JSON object.</source>
        <translation>%1 必须含有一个 JSON 对象。</translation>
    </message>
    <message>
        <source>%1 has &quot;schema&quot;: %2; this Dynak reads 1.</source>
        <translation>%1 的“schema”为 %2；此版本的 Dynak 读取 1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object, found %2</source>
        <translation>“%1”必须是对象，实际为 %2</translation>
    </message>
    <message>
        <source>a field has a value of the wrong type: %1</source>
        <translation>某个字段的值类型错误：%1</translation>
    </message>
    <message>
        <source>the rotary scaling&apos;s &quot;factor&quot; must be above 0</source>
        <translation>旋转缩放的“factor”必须大于 0</translation>
    </message>
    <message>
        <source>the rotary scaling &quot;%1&quot; needs &quot;original_context&quot;</source>
        <translation>旋转缩放“%1”需要“original_context”</translation>
    </message>
    <message>
        <source>the rotary scaling &quot;llama3&quot; needs 0 &lt; low_frequency_factor &lt; high_frequency_factor</source>
        <translation>旋转缩放“llama3”要求 0 &lt; low_frequency_factor &lt; high_frequency_factor</translation>
    </message>
    <message>
        <source>the rotary scaling &quot;longrope&quot; needs %1 numbers in &quot;short_factor&quot; and &quot;long_factor&quot;, found %2</source>
        <translation>旋转缩放“longrope”要求“short_factor”和“long_factor”各含 %1 个数字，实际为 %2 个</translation>
    </message>
    <message>
        <source>the rotary scaling &quot;longrope&quot; needs factors above 0</source>
        <translation>旋转缩放“longrope”要求系数大于 0</translation>
    </message>
    <message>
        <source>the rotary width %1 must be even and at most the head width %2</source>
        <translation>旋转宽度 %1 必须是偶数，且不超过头宽度 %2</translation>
    </message>
    <message>
        <source>&quot;fused_order&quot; lists &quot;query&quot;, &quot;key&quot; and &quot;value&quot;, each once</source>
        <translation>“fused_order”应列出“query”、“key”和“value”，各一次</translation>
    </message>
    <message>
        <source>attention needs heads ≥ 1, a head width ≥ 1 and heads divisible by key_value_heads; found %1, %2, %3%4%5</source>
        <translation>注意力要求头数 ≥ 1、头宽度 ≥ 1，且头数能被 key_value_heads 整除；实际为 %1、%2、%3%4%5</translation>
    </message>
    <message>
        <source>&quot;fused_groups&quot; needs &quot;layout&quot;: &quot;groups&quot; and must divide heads and key_value_heads</source>
        <translation>“fused_groups”需要 &quot;layout&quot;: &quot;groups&quot;，且必须能整除 heads 和 key_value_heads</translation>
    </message>
    <message>
        <source>attention needs &quot;query&quot; beside &quot;key_value&quot;</source>
        <translation>注意力除“key_value”外还需要“query”</translation>
    </message>
    <message>
        <source>attention needs &quot;%1&quot; or &quot;query_key_value&quot;</source>
        <translation>注意力需要“%1”或“query_key_value”</translation>
    </message>
    <message>
        <source>attention needs &quot;%1&quot; or &quot;query_key_value&quot; or &quot;key_value&quot;</source>
        <translation>注意力需要“%1”、“query_key_value”或“key_value”</translation>
    </message>
    <message>
        <source>attention needs &quot;output&quot;</source>
        <translation>注意力需要“output”</translation>
    </message>
    <message>
        <source>an FFN needs at least one neuron</source>
        <translation>FFN 至少需要一个神经元</translation>
    </message>
    <message>
        <source>an FFN needs &quot;down&quot;</source>
        <translation>FFN 需要“down”</translation>
    </message>
    <message>
        <source>an FFN needs &quot;up&quot; or &quot;gate_up&quot;</source>
        <translation>FFN 需要“up”或“gate_up”</translation>
    </message>
    <message>
        <source>patches of %1×%2 do not fit into images of %3×%4</source>
        <translation>%1×%2 的图块放不进 %3×%4 的图像</translation>
    </message>
    <message>
        <source>&quot;embedding&quot; needs either &quot;tokens&quot; or &quot;patches&quot;</source>
        <translation>“embedding”需要“tokens”或“patches”，二者取一</translation>
    </message>
    <message>
        <source>a step is one of {&quot;linear&quot;}, {&quot;activation&quot;}, {&quot;norm&quot;}, found %1</source>
        <translation>步骤应为 {&quot;linear&quot;}、{&quot;activation&quot;}、{&quot;norm&quot;} 之一，实际为 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the unknown field &quot;%2&quot;</source>
        <translation>“%1”中有未知的字段“%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, outside 0 … %3%4</source>
        <translation>“%1”为 %2，超出范围 0 … %3%4</translation>
    </message>
    <message>
        <source>the activation &quot;%1&quot; is not known</source>
        <translation>激活函数“%1”无法识别</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lists texts, found %2</source>
        <translation>“%1”应列出文本，实际为 %2</translation>
    </message>
    <message>
        <source>a linear layer is a name or an object, found %1</source>
        <translation>线性层应为名称或对象，实际为 %1</translation>
    </message>
    <message>
        <source>a linear layer needs &quot;name&quot; or &quot;weight&quot;: %1</source>
        <translation>线性层需要“name”或“weight”：%1</translation>
    </message>
    <message>
        <source>a norm is a name or an object, found %1</source>
        <translation>归一化应为名称或对象，实际为 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;; known are %3</source>
        <translation>“%1”为“%2”；已知的有 %3</translation>
    </message>
    <message>
        <source>&quot;strip&quot; in the architecture file must list prefixes, found %1.</source>
        <translation>架构文件中的“strip”必须列出前缀，实际为 %1。</translation>
    </message>
    <message>
        <source>&quot;replace&quot; in the architecture file must list pairs [from, to], found %1.</source>
        <translation>架构文件中的“replace”必须列出 [from, to] 对，实际为 %1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>from %1 of %2</source>
        <translation>取自 %2 的 %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 为 %2</translation>
    </message>
    <message>
        <source>%1 is %2 %3</source>
        <translation>%1 为 %2（%3）</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>the value of %1</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>the value of %1, where %2</source>
        <translation>%1 的值，其中 %2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>&quot;layer&quot; is used outside a block</source>
        <translation>“layer”用在了块之外</translation>
    </message>
    <message>
        <source>the value &quot;%1&quot; is used but not listed under &quot;values&quot;</source>
        <translation>使用了值“%1”，但它未列在“values”下</translation>
    </message>
    <message>
        <source>the value &quot;%1&quot; depends on itself</source>
        <translation>值“%1”依赖于自身</translation>
    </message>
    <message>
        <source>the value &quot;%1&quot; depends on too many others</source>
        <translation>值“%1”依赖的其他值过多</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>a look-up is nested too deeply</source>
        <translation>查找嵌套过深</translation>
    </message>
    <message>
        <source>a value is an object without &quot;config&quot;: %1</source>
        <translation>某个值是不含“config”的对象：%1</translation>
    </message>
    <message>
        <source>a look-up has the unknown field &quot;%1&quot;: %2</source>
        <translation>查找中有未知的字段“%1”：%2</translation>
    </message>
    <message>
        <source>&quot;config&quot; names a field of config.json or a list of them, found %1</source>
        <translation>“config”应指定 config.json 的一个字段或字段列表，实际为 %1</translation>
    </message>
    <message>
        <source>item %1 of &quot;%2&quot; is outside the list in %3</source>
        <translation>“%2”的第 %1 项超出 %3 中列表的范围</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 or &quot;%2&quot;</source>
        <translation>%1或“%2”</translation>
    </message>
    <message>
        <source>%1 lacks %2, which %3 needs.</source>
        <translation>%1 缺少 %3 所需的%2。</translation>
    </message>
    <message>
        <source>Check that it belongs to this model.</source>
        <translation>请检查它是否属于此模型。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number, found %2%3</source>
        <translation>“%1”必须是数字，实际为 %2%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a finite number%2</source>
        <translation>“%1”不是有限的数字%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number, found %2%3</source>
        <translation>“%1”必须是整数，实际为 %2%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lists numbers, found %2%3</source>
        <translation>“%1”应列出数字，实际为 %2%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false, found %2%3</source>
        <translation>“%1”必须是 true 或 false，实际为 %2%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be text, found %2%3</source>
        <translation>“%1”必须是文本，实际为 %2%3</translation>
    </message>
    <message>
        <source>There is not enough memory for this step.</source>
        <translation>内存不足，无法执行此步骤。</translation>
    </message>
    <message>
        <source>Use fewer tokens or a smaller batch, or close other programs.</source>
        <translation>请减少词元数或减小批大小，或关闭其他程序。</translation>
    </message>
    <message>
        <source>A JSON document has another shape than expected: %1</source>
        <translation>JSON 文档的结构与预期不同：%1</translation>
    </message>
    <message>
        <source>Check that the path exists and that you may read and write it.</source>
        <translation>请检查路径是否存在，以及您是否有权读写。</translation>
    </message>
    <message>
        <source>This is a defect of Dynak; please report it with the command that led here.</source>
        <translation>这是 Dynak 的缺陷；请连同导致此问题的命令一并报告。</translation>
    </message>
    <message>
        <source>An unknown exception was thrown.</source>
        <translation>抛出了未知的异常。</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>%1 is a folder; a file was expected.</source>
        <translation>%1 是文件夹；此处应为文件。</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>请指定其中的一个文件。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 are accepted for a file of this kind.</source>
        <translation>%1 有 %2 个字节；此类文件最多接受 %3 个字节。</translation>
    </message>
    <message>
        <source>Check that this is the right file.</source>
        <translation>请检查这是否是正确的文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>请检查您是否有权读取。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>%1 未能读取到末尾。</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>请检查磁盘。</translation>
    </message>
    <message>
        <source>%1 is nested deeper than %2 levels.</source>
        <translation>%1 的嵌套超过 %2 层。</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2.</source>
        <translation>%1 不是有效的 JSON：%2。</translation>
    </message>
    <message>
        <source>Correct the file or fetch it again.</source>
        <translation>请更正该文件或重新获取。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Free some space or write to another disk; the file is as it was before.</source>
        <translation>请释放一些空间或写入其他磁盘；文件保持原样。</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>请检查您是否有权在该处写入。</translation>
    </message>
    <message>
        <source>%1 is a folder; the name of a file was expected.</source>
        <translation>%1 是文件夹；此处应为文件名。</translation>
    </message>
    <message>
        <source>%1 is no ordinary file, so it cannot be replaced.</source>
        <translation>%1 不是普通文件，因此无法替换。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 is a file; the folder of %2 was expected.</source>
        <translation>%1 是文件；此处应为 %2 所在的文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>Create the folder first, or choose another place.</source>
        <translation>请先创建该文件夹，或选择其他位置。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made: %2.</source>
        <translation>无法创建文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made: a file of that name is in its way.</source>
        <translation>无法创建文件夹 %1：已有同名文件。</translation>
    </message>
    <message>
        <source>Check that you may write there, or choose another place.</source>
        <translation>请检查您是否有权在该处写入，或选择其他位置。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Check that it exists and may be read.</source>
        <translation>请检查它是否存在以及是否可读。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>What was finished is kept; run it again to go on.</source>
        <translation>已完成的部分会保留；再次运行即可继续。</translation>
    </message>
    <message>
        <source> Did you mean &quot;%1&quot;?</source>
        <translation> 您是否想输入“%1”？</translation>
    </message>
    <message>
        <source>Dynak&apos;s resources were not found; looked in %1.</source>
        <translation>未找到 Dynak 的资源；已查找 %1。</translation>
    </message>
    <message>
        <source>Install Dynak again, or set DYNAK_RESOURCES to the folder that holds &quot;architectures&quot;.</source>
        <translation>请重新安装 Dynak，或将 DYNAK_RESOURCES 设为含有“architectures”的文件夹。</translation>
    </message>
    <message>
        <source>No file of %1 MB can be made in %2, where what exceeds the memory limit goes: %3.</source>
        <translation>无法在 %2 中创建 %1 MB 的文件，超出内存上限的部分要存放在该处：%3。</translation>
    </message>
    <message>
        <source>Make room there, name another folder in XDG_CACHE_HOME, or raise --memory.</source>
        <translation>请在该处腾出空间，用 XDG_CACHE_HOME 指定其他文件夹，或增大 --memory。</translation>
    </message>
    <message>
        <source>TensorView: shape %1 needs %2 bytes, got %3.</source>
        <translation>TensorView：形状 %1 需要 %2 个字节，实际为 %3 个。</translation>
    </message>
    <message>
        <source>Tensor: shape %1 does not hold %2 values.</source>
        <translation>Tensor：形状 %1 与 %2 个值不符。</translation>
    </message>
    <message>
        <source>There is no benchmark &apos;%1&apos;.</source>
        <translation>没有名为“%1”的基准测试。</translation>
    </message>
    <message>
        <source>Use one of: %1, or all.</source>
        <translation>请使用以下之一：%1，或 all。</translation>
    </message>
    <message>
        <source>No folder can be made in %1.</source>
        <translation>无法在 %1 中创建文件夹。</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder that can be written.</source>
        <translation>请将 TMPDIR 设为可写入的文件夹。</translation>
    </message>
    <message>
        <source>%1 holds %2; a JSON object was expected.</source>
        <translation>%1 的内容为 %2；应为 JSON 对象。</translation>
    </message>
    <message>
        <source>Fetch the model&apos;s %1 again.</source>
        <translation>请重新获取该模型的 %1。</translation>
    </message>
    <message>
        <source>%1 has no tensor &quot;%2&quot;.</source>
        <translation>%1 中没有张量“%2”。</translation>
    </message>
    <message>
        <source>Check that the weights belong to this model.</source>
        <translation>请检查权重是否属于此模型。</translation>
    </message>
    <message>
        <source>hashing %1</source>
        <translation>正在计算 %1 的哈希值</translation>
    </message>
    <message>
        <source>The path of the model is empty.</source>
        <translation>模型的路径为空。</translation>
    </message>
    <message>
        <source>Name a folder or a .safetensors file.</source>
        <translation>请指定文件夹或 .safetensors 文件。</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; of shape %3 holds NaN or an infinity at index %4.</source>
        <translation>%1：形状为 %3 的张量“%2”在索引 %4 处含有 NaN 或无穷大。</translation>
    </message>
    <message>
        <source>Weights must be finite: fetch them again or train again from an earlier state.</source>
        <translation>权重必须是有限值：请重新获取，或从较早的状态重新训练。</translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation>正在检查 %1</translation>
    </message>
    <message>
        <source>%1 is not a regular file; a file of weights was expected.</source>
        <translation>%1 不是常规文件；此处应为权重文件。</translation>
    </message>
    <message>
        <source>Name a .safetensors file.</source>
        <translation>请指定 .safetensors 文件。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 为空。</translation>
    </message>
    <message>
        <source>Fetch or write the file again.</source>
        <translation>请重新获取或重新写入该文件。</translation>
    </message>
    <message>
        <source>is described by %1, not by an object.</source>
        <translation>的描述是 %1，而不是对象。</translation>
    </message>
    <message>
        <source>has a dtype that is not a text.</source>
        <translation>的 dtype 不是文本。</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; %2</source>
        <translation>张量“%1”%2</translation>
    </message>
    <message>
        <source>has no &quot;%1&quot;.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>has a shape that is not a list.</source>
        <translation>的形状不是列表。</translation>
    </message>
    <message>
        <source>has %1 dimensions; at most %2 are accepted.</source>
        <translation>有 %1 个维度；最多接受 %2 个。</translation>
    </message>
    <message>
        <source>has the dimension %1; a whole number from 0 on was expected.</source>
        <translation>有一个维度为 %1；应为不小于 0 的整数。</translation>
    </message>
    <message>
        <source>has more elements than any file can hold: shape %1.</source>
        <translation>的元素数超出任何文件的容量：形状 %1。</translation>
    </message>
    <message>
        <source>has data_offsets that are not two whole numbers from 0 on.</source>
        <translation>的 data_offsets 不是两个不小于 0 的整数。</translation>
    </message>
    <message>
        <source>has bytes %1 to %2: it ends before it starts.</source>
        <translation>占用字节 %1 到 %2：终点在起点之前。</translation>
    </message>
    <message>
        <source>has bytes %1 to %2 of the data, but the file has only %3 bytes of data: it was cut short or is damaged.</source>
        <translation>占用数据的字节 %1 到 %2，但文件只有 %3 个字节的数据：文件被截断或已损坏。</translation>
    </message>
    <message>
        <source>of shape %1 and type %2 needs %3 bytes, but its data_offsets span %4.</source>
        <translation>的形状为 %1、类型为 %2，需要 %3 个字节，但其 data_offsets 跨越 %4 个字节。</translation>
    </message>
    <message>
        <source>is not a safetensors file: it has only %1 bytes.</source>
        <translation>不是 safetensors 文件：只有 %1 个字节。</translation>
    </message>
    <message>
        <source>is not a safetensors file or was cut short: its first 8 bytes announce a header of %1 bytes, but only %2 follow.</source>
        <translation>不是 safetensors 文件，或已被截断：其前 8 个字节声明文件头有 %1 个字节，但其后只有 %2 个字节。</translation>
    </message>
    <message>
        <source>is not a safetensors file or was cut short: its first 8 bytes announce a header of %1 bytes, more than the accepted %2.</source>
        <translation>不是 safetensors 文件，或已被截断：其前 8 个字节声明文件头有 %1 个字节，超过可接受的 %2 个。</translation>
    </message>
    <message>
        <source>names the tensor &quot;%1&quot; twice.</source>
        <translation>张量“%1”被列出两次。</translation>
    </message>
    <message>
        <source>has a &quot;%1&quot; that is not an object.</source>
        <translation>其中的“%1”不是对象。</translation>
    </message>
    <message>
        <source>has metadata &quot;%1&quot; that is not a text.</source>
        <translation>其中的元数据“%1”不是文本。</translation>
    </message>
    <message>
        <source>gives the tensors &quot;%1&quot; and &quot;%2&quot; the same bytes.</source>
        <translation>张量“%1”和“%2”占用了相同的字节。</translation>
    </message>
    <message>
        <source>The header of %1</source>
        <translation>%1 的文件头</translation>
    </message>
    <message>
        <source>has a header that is not a JSON object.</source>
        <translation>文件头不是 JSON 对象。</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; has the type %3, which Dynak does not read.</source>
        <translation>%1：张量“%2”的类型为 %3，Dynak 不读取此类型。</translation>
    </message>
    <message>
        <source>Convert it to F32, F16 or BF16 (or I64, I32, I8, U8, BOOL), e.g. in Python with model.to(torch.float32).save_pretrained(folder).</source>
        <translation>请将其转换为 F32、F16 或 BF16（或 I64、I32、I8、U8、BOOL），例如在 Python 中使用 model.to(torch.float32).save_pretrained(folder)。</translation>
    </message>
    <message>
        <source>Free some space or write to another disk.</source>
        <translation>请释放一些空间或写入其他磁盘。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the tensor &quot;%2&quot; has the name that the format reserves.</source>
        <translation>无法写入 %1：张量“%2”使用了该格式保留的名称。</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>请将其重命名。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the tensor &quot;%2&quot; is given twice.</source>
        <translation>无法写入 %1：张量“%2”给出了两次。</translation>
    </message>
    <message>
        <source>Give each tensor its own name.</source>
        <translation>请为每个张量指定各自的名称。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the tensor &quot;%2&quot; of shape %3 and type %4 needs %5 bytes, got %6.</source>
        <translation>无法写入 %1：形状为 %3、类型为 %4 的张量“%2”需要 %5 个字节，实际为 %6 个。</translation>
    </message>
    <message>
        <source>Give the bytes that the shape needs.</source>
        <translation>请给出该形状所需的字节。</translation>
    </message>
    <message>
        <source>%1 cannot be written: a tensor name or its metadata is not valid UTF-8.</source>
        <translation>无法写入 %1：某个张量名称或其元数据不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>Use UTF-8 names.</source>
        <translation>请使用 UTF-8 名称。</translation>
    </message>
    <message>
        <source>%1 cannot be written: its header would have %2 bytes, more than the %3 that readers accept.</source>
        <translation>无法写入 %1：其文件头将有 %2 个字节，超过读取程序可接受的 %3 个。</translation>
    </message>
    <message>
        <source>Write fewer tensors to one file.</source>
        <translation>请在一个文件中写入较少的张量。</translation>
    </message>
    <message>
        <source>Convert it once in Python: with transformers, model.save_pretrained(folder, safe_serialization=True); otherwise safetensors.torch.save_file(state_dict, &quot;model.safetensors&quot;).</source>
        <translation>请在 Python 中转换一次：使用 transformers 时为 model.save_pretrained(folder, safe_serialization=True)；否则为 safetensors.torch.save_file(state_dict, &quot;model.safetensors&quot;)。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be listed: %2.</source>
        <translation>无法列出文件夹 %1 的内容：%2。</translation>
    </message>
    <message>
        <source>%1 holds no tensors.</source>
        <translation>%1 不含任何张量。</translation>
    </message>
    <message>
        <source>%1 names the shard &quot;%2&quot;, which is no file inside the model&apos;s folder.</source>
        <translation>%1 指定了分片“%2”，但它不是模型文件夹内的文件。</translation>
    </message>
    <message>
        <source>Correct the index or fetch the model again.</source>
        <translation>请更正索引或重新获取模型。</translation>
    </message>
    <message>
        <source>%1 has no &quot;weight_map&quot; from tensor names to shards.</source>
        <translation>%1 中没有从张量名称到分片的“weight_map”。</translation>
    </message>
    <message>
        <source>Fetch the model&apos;s index again.</source>
        <translation>请重新获取模型的索引。</translation>
    </message>
    <message>
        <source>%1 gives the tensor &quot;%2&quot; a shard that is not a file name.</source>
        <translation>%1 为张量“%2”指定的分片不是文件名。</translation>
    </message>
    <message>
        <source>The shard %1 that %2 names is missing.</source>
        <translation>缺少 %2 指定的分片 %1。</translation>
    </message>
    <message>
        <source>Fetch the missing file into the folder.</source>
        <translation>请将缺少的文件获取到该文件夹中。</translation>
    </message>
    <message>
        <source>%1 expects the tensor &quot;%2&quot; in %3, which has no such tensor.</source>
        <translation>按照 %1，张量“%2”应在 %3 中，但其中没有此张量。</translation>
    </message>
    <message>
        <source>Index and shards belong to different downloads: fetch both again.</source>
        <translation>索引与分片来自不同的下载：请重新获取两者。</translation>
    </message>
    <message>
        <source>%1 holds the tensor &quot;%2&quot;, which %3 does not place there.</source>
        <translation>%1 含有张量“%2”，但 %3 未将其放在该处。</translation>
    </message>
    <message>
        <source>%1 has its weights only in pickled form (%2), which Dynak does not open since unpickling runs code; a .safetensors file was expected.</source>
        <translation>%1 只有 pickle 形式的权重（%2），由于反序列化会运行代码，Dynak 不会打开它；此处应为 .safetensors 文件。</translation>
    </message>
    <message>
        <source>%1 holds no weights: no .safetensors file was found.</source>
        <translation>%1 不含权重：未找到 .safetensors 文件。</translation>
    </message>
    <message>
        <source>Choose the folder that holds model.safetensors.</source>
        <translation>请选择含有 model.safetensors 的文件夹。</translation>
    </message>
    <message>
        <source>%1 holds %2 .safetensors files (%3) but neither model.safetensors nor %4.</source>
        <translation>%1 含有 %2 个 .safetensors 文件（%3），但既没有 model.safetensors，也没有 %4。</translation>
    </message>
    <message>
        <source>Shards need their %1; otherwise keep one file or open it by its own path.</source>
        <translation>分片需要其 %1；否则请只保留一个文件，或按其自身的路径打开。</translation>
    </message>
    <message>
        <source>%1 holds pickled weights, which Dynak does not open since unpickling runs code; a .safetensors file was expected.</source>
        <translation>%1 含有 pickle 形式的权重，由于反序列化会运行代码，Dynak 不会打开它；此处应为 .safetensors 文件。</translation>
    </message>
    <message>
        <source>CostModel::converted: expected %1 executed counts, got %2.</source>
        <translation>CostModel::converted：应有 %1 个执行计数，实际为 %2 个。</translation>
    </message>
    <message>
        <source>siteCost: the %1 neurons of site &apos;%2&apos; do not divide into %3 equal experts.</source>
        <translation>siteCost：位点“%2”的 %1 个神经元无法分成 %3 个大小相等的专家。</translation>
    </message>
    <message>
        <source>Choose a number of experts that divides the neurons.</source>
        <translation>请选择能整除神经元数的专家数。</translation>
    </message>
    <message>
        <source>%1 line %2 is empty; a sentence was expected.</source>
        <translation>%1 的第 %2 行为空；应为一个句子。</translation>
    </message>
    <message>
        <source>Take the line out of both files.</source>
        <translation>请从两个文件中删除该行。</translation>
    </message>
    <message>
        <source>Give a file with one sentence a line.</source>
        <translation>请提供每行一个句子的文件。</translation>
    </message>
    <message>
        <source>%1 has no %2 beside it with the other sentence of each pair.</source>
        <translation>%1 旁没有含每对另一句子的 %2。</translation>
    </message>
    <message>
        <source>Add the file, or take this one away.</source>
        <translation>请添加该文件，或移走此文件。</translation>
    </message>
    <message>
        <source>%1 has %2 lines and %3 has %4; each line of the one belongs to the same line of the other.</source>
        <translation>%1 有 %2 行，而 %3 有 %4 行；一个文件的每一行对应另一个文件的同一行。</translation>
    </message>
    <message>
        <source>Find where they part, e.g. with paste, and add or remove what is missing.</source>
        <translation>请找出两者从何处开始不一致（例如用 paste），并补上或删除缺少对应的行。</translation>
    </message>
    <message>
        <source>The pairs go from %1 to %2; for the other way say &quot;source&quot; and &quot;target&quot; in dataset.json.</source>
        <translation>句对的方向为 %1 到 %2；若要相反的方向，请在 dataset.json 中指定“source”和“target”。</translation>
    </message>
    <message>
        <source>The batch size should be at least 1, but it is %1.</source>
        <translation>批大小应至少为 1，但实际为 %1。</translation>
    </message>
    <message>
        <source>Choose e.g. 32.</source>
        <translation>请选择例如 32。</translation>
    </message>
    <message>
        <source>%1: the split %2 is empty.</source>
        <translation>%1：划分 %2 为空。</translation>
    </message>
    <message>
        <source>Choose another split.</source>
        <translation>请选择其他划分。</translation>
    </message>
    <message>
        <source>%1: an image becomes %2 where the first of its batch became %3.</source>
        <translation>%1：一张图像变为 %2，而其批中的第一张变为 %3。</translation>
    </message>
    <message>
        <source>Give the image processor a fixed size (&quot;size&quot;: {&quot;height&quot;, &quot;width&quot;}) or a crop.</source>
        <translation>请为图像处理器指定固定大小（&quot;size&quot;: {&quot;height&quot;, &quot;width&quot;}）或裁切。</translation>
    </message>
    <message>
        <source>Batches: batch %1 of %2 was asked for.</source>
        <translation>Batches：请求的是批 %1，共有 %2 批。</translation>
    </message>
    <message>
        <source>%1 holds images, but the model reads text.</source>
        <translation>%1 含有图像，但该模型读取文本。</translation>
    </message>
    <message>
        <source>Choose text data, or a vision model.</source>
        <translation>请选择文本数据，或视觉模型。</translation>
    </message>
    <message>
        <source>%1 holds no sentence pairs, and the model translates a source into a target.</source>
        <translation>%1 不含句对，而该模型将源文本翻译为目标文本。</translation>
    </message>
    <message>
        <source>Give two files of as many lines (train.en, train.de) or a table of two columns; with labels or other names, say in dataset.json which columns are &quot;text&quot; and &quot;pair&quot;.</source>
        <translation>请提供两个行数相同的文件（train.en、train.de）或一个两列的表格；如有标签或使用其他名称，请在 dataset.json 中说明哪些列是“text”和“pair”。</translation>
    </message>
    <message>
        <source>%1 holds text, but the model sees images.</source>
        <translation>%1 含有文本，但该模型处理图像。</translation>
    </message>
    <message>
        <source>Choose image data, or a text model.</source>
        <translation>请选择图像数据，或文本模型。</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>数据被截断</translation>
    </message>
    <message>
        <source>%1 cannot be inflated: after %2 bytes %3.</source>
        <translation>无法解压 %1（%2 个字节之后）：%3。</translation>
    </message>
    <message>
        <source>Fetch the file again.</source>
        <translation>请重新获取该文件。</translation>
    </message>
    <message>
        <source>%1 should hold %2 bytes, but it holds %3.</source>
        <translation>%1 应有 %2 个字节，实际字节数：%3。</translation>
    </message>
    <message>
        <source>The file is cut off or of another kind; fetch it again.</source>
        <translation>该文件被截断或属于其他类型；请重新获取。</translation>
    </message>
    <message>
        <source>%1 holds more than %2 bytes.</source>
        <translation>%1 含有超过 %2 个字节。</translation>
    </message>
    <message>
        <source>Check that this is the right file, or split it.</source>
        <translation>请检查这是否是正确的文件，或将其拆分。</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>%1: a read beyond its end was asked for.</source>
        <translation>%1：请求读取的内容超出文件末尾。</translation>
    </message>
    <message>
        <source>%1 cannot be read at byte %2: %3.</source>
        <translation>无法在字节 %2 处读取 %1：%3。</translation>
    </message>
    <message>
        <source>it has become shorter</source>
        <translation>文件已变短</translation>
    </message>
    <message>
        <source>Check the disk and open the data set again.</source>
        <translation>请检查磁盘，并重新打开数据集。</translation>
    </message>
    <message>
        <source>%1: expected a multiple of %2 bytes (a record of %3), found %4.</source>
        <translation>%1：字节数应为 %2（一条 %3 记录）的倍数，实际为 %4。</translation>
    </message>
    <message>
        <source>%1 record %2: the label %3 is out of range; expected 0 to %4.</source>
        <translation>%1 的第 %2 条记录：标签 %3 超出范围；应为 0 到 %4。</translation>
    </message>
    <message>
        <source>The file is damaged or of another kind; fetch it again.</source>
        <translation>该文件已损坏或属于其他类型；请重新获取。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2.</source>
        <translation>无法读取文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>Check the path of the data set.</source>
        <translation>请检查数据集的路径。</translation>
    </message>
    <message>
        <source>%1 is no data set that is recognised: it has %2 files and %3 folders.</source>
        <translation>%1 不是可识别的数据集：其中有 %2 个文件和 %3 个文件夹。</translation>
    </message>
    <message>
        <source>%1 is no data set that is recognised: it has %2 files (%3) and %4 folders.</source>
        <translation>%1 不是可识别的数据集：其中有 %2 个文件（%3）和 %4 个文件夹。</translation>
    </message>
    <message>
        <source>Unpack %1 first.</source>
        <translation>请先解压 %1。</translation>
    </message>
    <message>
        <source>Expected are labelled text (csv, tsv, txt, jsonl), plain text (txt), images in a folder for each class, IDX or CIFAR files; docs/data.md says how they are told apart.</source>
        <translation>应为带标签的文本（csv、tsv、txt、jsonl）、纯文本（txt）、每个类别一个文件夹的图像、IDX 或 CIFAR 文件；docs/data.md 说明了如何区分它们。</translation>
    </message>
    <message>
        <source>The held-out share should be between 0 and 1.</source>
        <translation>留出比例应在 0 和 1 之间。</translation>
    </message>
    <message>
        <source>Choose e.g. 0.2.</source>
        <translation>请选择例如 0.2。</translation>
    </message>
    <message>
        <source>%1 holds no samples.</source>
        <translation>%1 不含任何样本。</translation>
    </message>
    <message>
        <source>Check that the files are complete.</source>
        <translation>请检查文件是否完整。</translation>
    </message>
    <message>
        <source>%1 has no labels, but the accuracy of classes was asked for.</source>
        <translation>%1 没有标签，但要求计算类别的准确率。</translation>
    </message>
    <message>
        <source>Add a label column, or compare with the dense model instead, which needs no labels.</source>
        <translation>请添加标签列，或改为与稠密模型比较，后者无需标签。</translation>
    </message>
    <message>
        <source>%1: sample %2 of the split %3 has class %4 (%5), but the model has %6 classes.</source>
        <translation>%1：划分 %3 的样本 %2 属于类别 %4（%5），但该模型有 %6 个类别。</translation>
    </message>
    <message>
        <source>Use the data that the model was trained for, or list the classes in dataset.json.</source>
        <translation>请使用训练该模型所用的数据，或在 dataset.json 中列出类别。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; should be %3, but it is %4.</source>
        <translation>%1：“%2”应为 %3，但实际为 %4。</translation>
    </message>
    <message>
        <source>Correct the key; docs/data.md lists all of them.</source>
        <translation>请更正该键；docs/data.md 列出了所有的键。</translation>
    </message>
    <message>
        <source>a column&apos;s name or its number from 0</source>
        <translation>列的名称或从 0 开始的列号</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>字符串列表</translation>
    </message>
    <message>
        <source>&quot;texts&quot;, &quot;running-text&quot; or &quot;images&quot;</source>
        <translation>“texts”、“running-text”或“images”</translation>
    </message>
    <message>
        <source>an object with text, pair and label</source>
        <translation>含有 text、pair 和 label 的对象</translation>
    </message>
    <message>
        <source>an object with the keys text, pair and label only</source>
        <translation>只含键 text、pair 和 label 的对象</translation>
    </message>
    <message>
        <source>the ending of one language&apos;s files, e.g. &quot;en&quot;</source>
        <translation>某一语言文件的后缀，例如“en”</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>布尔值 true 或 false</translation>
    </message>
    <message>
        <source>one character such as &quot;;&quot; or &quot;\t&quot;</source>
        <translation>单个字符，例如 &quot;;&quot; 或 &quot;\t&quot;</translation>
    </message>
    <message>
        <source>a list of different names</source>
        <translation>互不相同的名称的列表</translation>
    </message>
    <message>
        <source>an object of split names and their files</source>
        <translation>由数据划分名称及其文件组成的对象</translation>
    </message>
    <message>
        <source>a share between 0 and 1, both excluded</source>
        <translation>大于 0 且小于 1 的比例</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>不小于 0 的整数</translation>
    </message>
    <message>
        <source>%1 should be a JSON object, but it is %2.</source>
        <translation>%1：应为 JSON 对象，但实际是 %2。</translation>
    </message>
    <message>
        <source>docs/data.md shows an example.</source>
        <translation>示例见 docs/data.md。</translation>
    </message>
    <message>
        <source>%1 has the unknown key &quot;%2&quot;.</source>
        <translation>%1 含有未知的键“%2”。</translation>
    </message>
    <message>
        <source>Known keys: %1.</source>
        <translation>已知的键：%1。</translation>
    </message>
    <message>
        <source>%1 says only one of &quot;source&quot; and &quot;target&quot;, the endings of the two files&apos; names.</source>
        <translation>%1 只给出了“source”和“target”中的一个，二者是两个文件名的后缀。</translation>
    </message>
    <message>
        <source>Say both, e.g. {&quot;source&quot;: &quot;en&quot;, &quot;target&quot;: &quot;de&quot;}.</source>
        <translation>请两个都给出，例如 {&quot;source&quot;: &quot;en&quot;, &quot;target&quot;: &quot;de&quot;}。</translation>
    </message>
    <message>
        <source>%1: the file %2 of split &quot;%3&quot; does not exist.</source>
        <translation>%1：数据划分“%3”的文件 %2 不存在。</translation>
    </message>
    <message>
        <source>Paths under &quot;splits&quot; are relative to the data set&apos;s folder.</source>
        <translation>“splits”下的路径相对于数据集的文件夹。</translation>
    </message>
    <message>
        <source>Left out, because the name says no split beside files whose names do: %1.</source>
        <translation>以下文件已忽略，因为其名称未指明数据划分，而旁边其他文件的名称有所指明：%1。</translation>
    </message>
    <message>
        <source>%1 is no IDX file: expected a header of at least 8 bytes that begins with two zero bytes, found %2 bytes.</source>
        <translation>%1 不是 IDX 文件：文件头应至少有 8 个字节并以两个零字节开头，实际有 %2 个字节。</translation>
    </message>
    <message>
        <source>%1: expected unsigned bytes (type 8) in 1 to 4 dimensions, found type %2 in %3 dimensions.</source>
        <translation>%1：应为 1 到 4 维的无符号字节（类型 8），实际为类型 %2，%3 维。</translation>
    </message>
    <message>
        <source>Only IDX files of unsigned bytes are read; convert it.</source>
        <translation>只读取无符号字节的 IDX 文件；请转换该文件。</translation>
    </message>
    <message>
        <source>%1: expected a header of %2 bytes, found %3.</source>
        <translation>%1：文件头应有 %2 个字节，实际有 %3 个。</translation>
    </message>
    <message>
        <source>The file is cut off; fetch it again.</source>
        <translation>文件不完整；请重新获取。</translation>
    </message>
    <message>
        <source>%1: the header claims %2, more than any file holds.</source>
        <translation>%1：文件头声明的大小为 %2，超过任何文件所能容纳的大小。</translation>
    </message>
    <message>
        <source>The file is damaged; fetch it again.</source>
        <translation>文件已损坏；请重新获取。</translation>
    </message>
    <message>
        <source>%1: expected labels of shape %2, one an image, found %3.</source>
        <translation>%1：标签的形状应为 %2（每张图像一个），实际为 %3。</translation>
    </message>
    <message>
        <source>Images and labels belong to different files.</source>
        <translation>图像和标签属于不同的文件。</translation>
    </message>
    <message>
        <source>%1: expected images of shape [count, height, width] or [count, height, width, 3], found %2.</source>
        <translation>%1：图像的形状应为 [count, height, width] 或 [count, height, width, 3]，实际为 %2。</translation>
    </message>
    <message>
        <source>%1: the images have no pixels, shape %2.</source>
        <translation>%1：图像没有像素，形状为 %2。</translation>
    </message>
    <message>
        <source>The split %1 is left out: %2 has no images beside it.</source>
        <translation>已忽略数据划分 %1：%2 旁边没有图像。</translation>
    </message>
    <message>
        <source>%1 holds IDX labels but no images.</source>
        <translation>%1 有 IDX 标签，但没有图像。</translation>
    </message>
    <message>
        <source>Add the file NAME-images-idx3-ubyte that belongs to them.</source>
        <translation>请添加与之对应的文件 NAME-images-idx3-ubyte。</translation>
    </message>
    <message>
        <source>%1 claims %2 x %3 pixels; at most %4 a side, and %5 in all (from its %6 bytes), are accepted.</source>
        <translation>%1 声明有 %2 x %3 像素；每边最多接受 %4，总计最多接受 %5（依据其 %6 个字节）。</translation>
    </message>
    <message>
        <source>%1 is no JPEG or PNG image: expected one of their signatures in the first 8 of %2 bytes.</source>
        <translation>%1 不是 JPEG 或 PNG 图像：在 %2 个字节的前 8 个中应有其中一种的签名。</translation>
    </message>
    <message>
        <source>Convert the image to PNG or JPEG.</source>
        <translation>请将图像转换为 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most 1 GiB is accepted.</source>
        <translation>%1 有 %2 个字节；最多接受 1 GiB。</translation>
    </message>
    <message>
        <source>Make the image smaller.</source>
        <translation>请缩小图像。</translation>
    </message>
    <message>
        <source>%1 cannot be decoded: %2.</source>
        <translation>%1 无法解码：%2。</translation>
    </message>
    <message>
        <source>%1 is cut off: its %2 bytes have no end marker.</source>
        <translation>%1 不完整：它的 %2 个字节中没有结束标记。</translation>
    </message>
    <message>
        <source>%1: the class &quot;%2&quot; is not among the %3 label names.</source>
        <translation>%1：类别“%2”不在 %3 个标签名称之中。</translation>
    </message>
    <message>
        <source>Rename the folder or correct the list of label names.</source>
        <translation>请重命名该文件夹，或更正标签名称列表。</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>从 1 到 %1 的整数</translation>
    </message>
    <message>
        <source>a longest_edge above shortest_edge</source>
        <translation>大于 shortest_edge 的 longest_edge</translation>
    </message>
    <message>
        <source>a number, {&quot;height&quot;, &quot;width&quot;} or {&quot;shortest_edge&quot;}</source>
        <translation>数值、{&quot;height&quot;, &quot;width&quot;} 或 {&quot;shortest_edge&quot;}</translation>
    </message>
    <message>
        <source>a number, or a list of 1 or 3 numbers</source>
        <translation>数值，或由 1 个或 3 个数值组成的列表</translation>
    </message>
    <message>
        <source>%1: expected %2 values of &quot;%3&quot;, one a channel, found %4.</source>
        <translation>%1：“%3”应有 %2 个值（每个通道一个），实际有 %4 个。</translation>
    </message>
    <message>
        <source>Correct the list or &quot;channels&quot;.</source>
        <translation>请更正该列表或“channels”。</translation>
    </message>
    <message>
        <source>one of Pillow&apos;s filters 0 (nearest), 1 (Lanczos), 2 (bilinear), 3 (bicubic), 4 (box), 5 (Hamming)</source>
        <translation>以下 Pillow 滤波器之一：0（最近邻）、1（Lanczos）、2（双线性）、3（双三次）、4（盒式）、5（Hamming）</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>大于 0 的数值</translation>
    </message>
    <message>
        <source>1 or 3</source>
        <translation>数值 1 或 3</translation>
    </message>
    <message>
        <source>An image of %1 x %2 pixels would become %3 x %4.</source>
        <translation>%1 x %2 像素的图像会变成 %3 x %4。</translation>
    </message>
    <message>
        <source>Give &quot;size&quot; a height and a width, or a longest_edge.</source>
        <translation>请为“size”指定高度和宽度，或指定 longest_edge。</translation>
    </message>
    <message>
        <source>preprocess: expected room for %1 values, got %2.</source>
        <translation>preprocess：应有容纳 %1 个值的空间，实际为 %2。</translation>
    </message>
    <message>
        <source>Give the image processor a fixed size, so that all images of a batch agree.</source>
        <translation>请为图像处理器指定固定大小，使同一批中的所有图像一致。</translation>
    </message>
    <message>
        <source>%1: &quot;columns&quot; should be names of keys for JSON lines, but it has the number %2.</source>
        <translation>%1：对于 JSON 行，“columns”应为键的名称，但其中有数字 %2。</translation>
    </message>
    <message>
        <source>Write the key&apos;s name.</source>
        <translation>请写出键的名称。</translation>
    </message>
    <message>
        <source>%1: none of the keys %2 is known to hold the text.</source>
        <translation>%1：在键 %2 中，没有一个已知是存放文本的键。</translation>
    </message>
    <message>
        <source>Name it in dataset.json, e.g. {&quot;columns&quot;: {&quot;text&quot;: &quot;body&quot;, &quot;label&quot;: &quot;stars&quot;}}.</source>
        <translation>请在 dataset.json 中指明，例如 {&quot;columns&quot;: {&quot;text&quot;: &quot;body&quot;, &quot;label&quot;: &quot;stars&quot;}}。</translation>
    </message>
    <message>
        <source>%1: the key &quot;%2&quot; is missing.</source>
        <translation>%1：缺少键“%2”。</translation>
    </message>
    <message>
        <source>Add it, or name other columns in dataset.json.</source>
        <translation>请添加该键，或在 dataset.json 中指定其他列。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; should be a string or a whole number, but it is %3.</source>
        <translation>%1：“%2”应为字符串或整数，但实际是 %3。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; should be a string, but it is %3.</source>
        <translation>%1：“%2”应为字符串，但实际是 %3。</translation>
    </message>
    <message>
        <source>Correct the line, or name other columns in dataset.json.</source>
        <translation>请更正该行，或在 dataset.json 中指定其他列。</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <translation>%1 第 %2 行</translation>
    </message>
    <message>
        <source>Write one object a line.</source>
        <translation>请每行写一个对象。</translation>
    </message>
    <message>
        <source>Give a file with one JSON object a line.</source>
        <translation>请提供每行一个 JSON 对象的文件。</translation>
    </message>
    <message>
        <source>%1: the label %2 is out of range; expected 0 to %3.</source>
        <translation>%1：标签 %2 超出范围；应为 0 到 %3。</translation>
    </message>
    <message>
        <source>Correct the label, or list the classes under &quot;labels&quot; in dataset.json.</source>
        <translation>请更正该标签，或在 dataset.json 的“labels”下列出各类别。</translation>
    </message>
    <message>
        <source>%1: the label is empty.</source>
        <translation>%1：标签为空。</translation>
    </message>
    <message>
        <source>Fill it in; -1 stands for a sample without a label.</source>
        <translation>请填写；-1 表示没有标签的样本。</translation>
    </message>
    <message>
        <source>%1: more than %2 different labels.</source>
        <translation>%1：不同的标签超过 %2 个。</translation>
    </message>
    <message>
        <source>Say which column holds the label in dataset.json.</source>
        <translation>请在 dataset.json 中指明哪一列是标签。</translation>
    </message>
    <message>
        <source>%1: the label &quot;%2&quot; is not among the %3 label names.</source>
        <translation>%1：标签“%2”不在 %3 个标签名称之中。</translation>
    </message>
    <message>
        <source>Correct the label or the list of label names.</source>
        <translation>请更正该标签或标签名称列表。</translation>
    </message>
    <message>
        <source>%1 had %2 bytes when it was opened; now it has %3.</source>
        <translation>%1 在打开时有 %2 个字节；现在有 %3 个。</translation>
    </message>
    <message>
        <source>Open the data set again.</source>
        <translation>请重新打开数据集。</translation>
    </message>
    <message>
        <source>Give a file with text.</source>
        <translation>请提供含有文本的文件。</translation>
    </message>
    <message>
        <source>%1 is no text: it has a zero byte.</source>
        <translation>%1 不是文本：其中有零字节。</translation>
    </message>
    <message>
        <source>Text is read as UTF-8; convert the file, or check that it is the right one.</source>
        <translation>文本按 UTF-8 读取；请转换该文件，或检查它是否是正确的文件。</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>All %1 %2 of the split %3.</source>
        <translation>数据划分 %3 的全部 %1 个%2。</translation>
    </message>
    <message>
        <source>The first %1 of the only split %2 (%3 bytes, cut at a line); the rest is kept for measuring.</source>
        <translation>唯一的数据划分 %2 的前 %1（共 %3 字节，在行边界处切分）；其余留作测量。</translation>
    </message>
    <message>
        <source>The last %1 of the only split %2 (%3 bytes, cut at a line), on which nothing was fitted.</source>
        <translation>唯一的数据划分 %2 的后 %1（共 %3 字节，在行边界处切分），未用于任何拟合。</translation>
    </message>
    <message>
        <source>%1 of the %2 %3 of the only split %4, drawn with seed %5; the other %6 are kept for measuring.</source>
        <translation>唯一的数据划分 %4 的 %2 个%3中的 %1 个，以种子 %5 抽取；其余 %6 个留作测量。</translation>
    </message>
    <message>
        <source>%1 of the %2 %3 of the only split %4, drawn with seed %5, on which nothing was fitted.</source>
        <translation>唯一的数据划分 %4 的 %2 个%3中的 %1 个，以种子 %5 抽取，未用于任何拟合。</translation>
    </message>
    <message>
        <source>%1: the only split %2 is too small to be divided into a part to fit on and a part to measure on.</source>
        <translation>%1：唯一的数据划分 %2 太小，无法分为用于拟合的部分和用于测量的部分。</translation>
    </message>
    <message>
        <source>Give more data, or a second split.</source>
        <translation>请提供更多数据，或第二个数据划分。</translation>
    </message>
    <message>
        <source>All %1 %2 of all splits.</source>
        <translation>所有数据划分的全部 %1 个%2。</translation>
    </message>
    <message>
        <source>%1 has no split &quot;%2&quot;.</source>
        <translation>%1 没有数据划分“%2”。</translation>
    </message>
    <message>
        <source>Its splits: %1, and always: all, fitting, measuring.</source>
        <translation>它的数据划分：%1；另外始终可用：all、fitting、measuring。</translation>
    </message>
    <message>
        <source>%1 line %2: after a closing quote a delimiter was expected, but &quot;%3&quot; was found.</source>
        <translation>%1 第 %2 行：结束引号之后应为分隔符，但出现的是“%3”。</translation>
    </message>
    <message>
        <source>Double the quotes inside a field, or say &quot;quotes&quot;: false in dataset.json.</source>
        <translation>请把字段内的引号写两遍，或在 dataset.json 中设 &quot;quotes&quot;: false。</translation>
    </message>
    <message>
        <source>%1 line %2: a quote is opened here and never closed.</source>
        <translation>%1 第 %2 行：引号在此处开始，但没有结束。</translation>
    </message>
    <message>
        <source>Close it, or say &quot;quotes&quot;: false in dataset.json.</source>
        <translation>请补上结束引号，或在 dataset.json 中设 &quot;quotes&quot;: false。</translation>
    </message>
    <message>
        <source>%1 of %2 samples of the split %3 have no label; they are not counted.</source>
        <translation>数据划分 %3 的 %2 个样本中有 %1 个没有标签；它们不计入。</translation>
    </message>
    <message>
        <source>tokenising %1 %2</source>
        <translation>正在对 %1 个%2分词</translation>
    </message>
    <message>
        <source>%1 of %2 %3 were cut to %4 tokens.</source>
        <translation>%2 个%3中有 %1 个被截断为 %4 个词元。</translation>
    </message>
    <message>
        <source>%1: sample %2 of the split %3 has no %4.</source>
        <translation>%1：数据划分 %3 的样本 %2 没有%4。</translation>
    </message>
    <message>
        <source>A model that translates needs pairs of sentences; docs/data.md says how they are told.</source>
        <translation>翻译模型需要句对；docs/data.md 说明如何指定。</translation>
    </message>
    <message>
        <source>source</source>
        <translation>源文本</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>源文本</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标文本</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>目标文本</translation>
    </message>
    <message>
        <source>A window of %1 tokens has no room for text beside its %2 special tokens.</source>
        <translation>%1 个词元的窗口除其 %2 个特殊词元外，没有容纳文本的空间。</translation>
    </message>
    <message>
        <source>Choose longer windows.</source>
        <translation>请选择更长的窗口。</translation>
    </message>
    <message>
        <source>Windows of %1 tokens were asked for, but the model takes at most %2.</source>
        <translation>要求的窗口为 %1 个词元，但模型最多接受 %2 个。</translation>
    </message>
    <message>
        <source>Choose shorter windows.</source>
        <translation>请选择更短的窗口。</translation>
    </message>
    <message>
        <source>tokenising the text</source>
        <translation>正在对文本分词</translation>
    </message>
    <message>
        <source>%1 has %2 columns and no header with a known name, so the text cannot be told from the label.</source>
        <translation>%1 有 %2 列，但没有含已知名称的表头，因此无法区分文本和标签。</translation>
    </message>
    <message>
        <source>Name the columns in dataset.json, e.g. {&quot;columns&quot;: {&quot;text&quot;: 1, &quot;label&quot;: 0}}.</source>
        <translation>请在 dataset.json 中指明各列，例如 {&quot;columns&quot;: {&quot;text&quot;: 1, &quot;label&quot;: 0}}。</translation>
    </message>
    <message>
        <source>%1 line 1 has no column %2; it has %3 columns.</source>
        <translation>%1 第 1 行没有列 %2；它有 %3 列。</translation>
    </message>
    <message>
        <source>%1 line 1 has no column %2; it has %3 columns: %4.</source>
        <translation>%1 第 1 行没有列 %2；它有 %3 列：%4。</translation>
    </message>
    <message>
        <source>Correct &quot;columns&quot; (and &quot;delimiter&quot;) in dataset.json.</source>
        <translation>请更正 dataset.json 中的“columns”（和“delimiter”）。</translation>
    </message>
    <message>
        <source>%1: &quot;columns&quot; does not say which column is the text.</source>
        <translation>%1：“columns”没有指明哪一列是文本。</translation>
    </message>
    <message>
        <source>Add it, e.g. {&quot;columns&quot;: {&quot;text&quot;: 0, &quot;label&quot;: 1}}.</source>
        <translation>请添加，例如 {&quot;columns&quot;: {&quot;text&quot;: 0, &quot;label&quot;: 1}}。</translation>
    </message>
    <message>
        <source>%1 line 1: none of the columns %2 is known to hold the text.</source>
        <translation>%1 第 1 行：在列 %2 中，没有一个已知是存放文本的列。</translation>
    </message>
    <message>
        <source>Name it in dataset.json, e.g. {&quot;columns&quot;: {&quot;text&quot;: &quot;%1&quot;}}.</source>
        <translation>请在 dataset.json 中指明，例如 {&quot;columns&quot;: {&quot;text&quot;: &quot;%1&quot;}}。</translation>
    </message>
    <message>
        <source>%1 line %2: expected %3 columns, found %4.</source>
        <translation>%1 第 %2 行：应有 %3 列，实际有 %4 列。</translation>
    </message>
    <message>
        <source>Correct the line; a field that contains the delimiter belongs in quotes.</source>
        <translation>请更正该行；含有分隔符的字段须加引号。</translation>
    </message>
    <message>
        <source>Give a file with one sample a line.</source>
        <translation>请提供每行一个样本的文件。</translation>
    </message>
    <message>
        <source>There is no demo &quot;%1&quot;.</source>
        <translation>没有演示“%1”。</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>请选择以下之一：%1。</translation>
    </message>
    <message>
        <source>The demo &quot;%1&quot; is not installed: %2 has no demo.json.</source>
        <translation>演示“%1”未安装：%2 中没有 demo.json。</translation>
    </message>
    <message>
        <source>Make it with: dynak train --demo %1 --output %2</source>
        <translation>用以下命令生成：dynak train --demo %1 --output %2</translation>
    </message>
    <message>
        <source>zlib cannot compress %1.</source>
        <translation>zlib 无法压缩 %1。</translation>
    </message>
    <message>
        <source>There is no export format &apos;%1&apos;.</source>
        <translation>没有导出格式“%1”。</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>请使用以下之一：%1。</translation>
    </message>
    <message>
        <source>Choose another --output.</source>
        <translation>请为 --output 选择其他文件夹。</translation>
    </message>
    <message>
        <source>No output folder was given.</source>
        <translation>未指定输出文件夹。</translation>
    </message>
    <message>
        <source>Use --output DIR.</source>
        <translation>请使用 --output DIR。</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 不是文件夹。</translation>
    </message>
    <message>
        <source>%1 is the folder of the model itself.</source>
        <translation>%1 是模型本身的文件夹。</translation>
    </message>
    <message>
        <source>%1 is not empty and was not written by an export.</source>
        <translation>%1 不为空，且不是由导出写出的。</translation>
    </message>
    <message>
        <source>%1 holds an earlier export.</source>
        <translation>%1 含有以前的导出。</translation>
    </message>
    <message>
        <source>Use --force to replace it, or another --output.</source>
        <translation>请使用 --force 替换它，或为 --output 选择其他文件夹。</translation>
    </message>
    <message>
        <source>No folder can be made in %1: %2.</source>
        <translation>无法在 %1 中创建文件夹：%2。</translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk is not full.</source>
        <translation>请检查您是否有权在该处写入，以及磁盘是否已满。</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>无法创建 %1：%2。</translation>
    </message>
    <message>
        <source>%1 holds &quot;%2&quot;, which the export would delete.</source>
        <translation>%1 含有“%2”，导出会将其删除。</translation>
    </message>
    <message>
        <source>Move it away, or choose another --output.</source>
        <translation>请将其移走，或为 --output 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The export to %1 was taken back: %2 is %3, at most %4 was expected.</source>
        <translation>到 %1 的导出已撤回：%2为 %3，应不超过 %4。</translation>
    </message>
    <message>
        <source>Please report this with the model&apos;s config.json.</source>
        <translation>请附上模型的 config.json 报告此问题。</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>正在写出 %1</translation>
    </message>
    <message>
        <source>%1 cannot be copied to the export: %2.</source>
        <translation>%1 无法复制到导出中：%2。</translation>
    </message>
    <message>
        <source>Check that it may be read and that the disk is not full.</source>
        <translation>请检查该文件是否可读，以及磁盘是否已满。</translation>
    </message>
    <message>
        <source>config.json does not name a class of transformers (&quot;architectures&quot;)</source>
        <translation>config.json 没有指明 transformers 的类（“architectures”）</translation>
    </message>
    <message>
        <source>%1 stands for a projection of attention, which no class of transformers has as an MLP</source>
        <translation>%1 代替了注意力的一个投影，而 transformers 中没有任何类以 MLP 作为该投影</translation>
    </message>
    <message>
        <source>the block of %1 has several FFNs</source>
        <translation>%1 所在的块有多个 FFN</translation>
    </message>
    <message>
        <source>%1 has %2 on one factor and ReLU on the other</source>
        <translation>%1 的一个因子使用 %2，另一个因子使用 ReLU</translation>
    </message>
    <message>
        <source>both factors of %1 are rectified and it is not converted</source>
        <translation>%1 的两个因子都使用 ReLU，而它未被转换</translation>
    </message>
    <message>
        <source>No modelling file was written, since %1; the folder opens as the dense model, in Dynak only.</source>
        <translation>未写出模型代码文件（原因：%1）；该文件夹会作为稠密模型打开，且只能在 Dynak 中打开。</translation>
    </message>
    <message>
        <source>No modelling file was written, since %1; the folder opens as the dense model.</source>
        <translation>未写出模型代码文件（原因：%1）；该文件夹会作为稠密模型打开。</translation>
    </message>
    <message>
        <source>Both factors of the gated FFNs are rectified (dReLU): other programs compute the model with trust_remote_code only, and without it open a model that leaves one factor as it is.</source>
        <translation>门控 FFN 的两个因子都使用 ReLU（dReLU）：其他程序只有使用 trust_remote_code 才能计算该模型，否则打开的是其中一个因子保持原样的模型。</translation>
    </message>
    <message>
        <source>The model has no config.json: the weights are model.safetensors, its description architecture.json; no modelling file for transformers was written.</source>
        <translation>该模型没有 config.json：权重为 model.safetensors，其描述为 architecture.json；未写出用于 transformers 的模型代码文件。</translation>
    </message>
    <message>
        <source>arrays that read back otherwise</source>
        <translation>读回后不一致的数组数</translation>
    </message>
    <message>
        <source>The site %1 shares the tensor &quot;%2&quot; with another site, but not its partition.</source>
        <translation>位点 %1 与另一位点共享张量“%2”，但两者的划分不同。</translation>
    </message>
    <message>
        <source>Give shared layers the same partition, or export with --format partition.</source>
        <translation>请让共享的层使用相同的划分，或使用 --format partition 导出。</translation>
    </message>
    <message>
        <source>The site %1, which stays dense, shares the tensor &quot;%2&quot; with a converted site, but not &quot;%3&quot;.</source>
        <translation>保持稠密的位点 %1 与一个已转换的位点共享张量“%2”，但不共享“%3”。</translation>
    </message>
    <message>
        <source>Convert both sites, or export with --format partition.</source>
        <translation>请转换这两个位点，或使用 --format partition 导出。</translation>
    </message>
    <message>
        <source>%1, largest difference of the logits</source>
        <translation>%1的 logits 最大差异</translation>
    </message>
    <message>
        <source>%1, largest difference of the hidden state</source>
        <translation>%1的隐藏状态最大差异</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密模型</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>converted at %1</source>
        <translation>转换后的模型（%1）</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>比较完成</translation>
    </message>
    <message>
        <source>The site %1 does not fit: %2 is %3, expected %4.</source>
        <translation>位点 %1 不匹配：%2为 %3，应为 %4。</translation>
    </message>
    <message>
        <source>Run the stages partition and fit-routers again.</source>
        <translation>请重新运行阶段“划分”（partition）和“训练路由器”（fit-routers）。</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; has the shape %3, expected %4.</source>
        <translation>%1：张量“%2”的形状为 %3，应为 %4。</translation>
    </message>
    <message>
        <source>Export again.</source>
        <translation>请重新导出。</translation>
    </message>
    <message>
        <source>The site %1 has no router.</source>
        <translation>位点 %1 没有路由器。</translation>
    </message>
    <message>
        <source>The site %1 has no partition.</source>
        <translation>位点 %1 没有划分。</translation>
    </message>
    <message>
        <source>Run the missing stage.</source>
        <translation>请运行缺少的阶段。</translation>
    </message>
    <message>
        <source>the number of neurons in its partition</source>
        <translation>其划分的神经元数</translation>
    </message>
    <message>
        <source>the number of experts of its router</source>
        <translation>其路由器的专家数</translation>
    </message>
    <message>
        <source>the width of its router</source>
        <translation>其路由器的宽度</translation>
    </message>
    <message>
        <source>No site of the model has both a partition and a router.</source>
        <translation>模型中没有一个位点同时具有划分和路由器。</translation>
    </message>
    <message>
        <source>Run the stages partition and fit-routers first.</source>
        <translation>请先运行阶段“划分”（partition）和“训练路由器”（fit-routers）。</translation>
    </message>
    <message>
        <source>The router of %1 is of the kind %2, which has no weights and serves comparisons only.</source>
        <translation>%1 的路由器属于类型 %2，该类型没有权重，仅用于比较。</translation>
    </message>
    <message>
        <source>Fit routers of the kind regression, classification, similarity or centroid.</source>
        <translation>请训练类型为 regression、classification、similarity 或 centroid 的路由器。</translation>
    </message>
    <message>
        <source>The model is a %1 model; only language models continue text.</source>
        <translation>此模型的类型是“%1”；只有语言模型能续写文本。</translation>
    </message>
    <message>
        <source>Use a causal language model such as GPT-2 or Llama, or an encoder-decoder such as T5.</source>
        <translation>请使用 GPT-2 或 Llama 等因果语言模型，或 T5 等编码器-解码器。</translation>
    </message>
    <message>
        <source>The prompt has no tokens.</source>
        <translation>提示文本没有词元。</translation>
    </message>
    <message>
        <source>Give a text, or a model with a start token.</source>
        <translation>请提供文本，或使用有起始词元的模型。</translation>
    </message>
    <message>
        <source>The prompt has %1 tokens; the model&apos;s context is %2.</source>
        <translation>提示文本有 %1 个词元；模型的上下文为 %2 个。</translation>
    </message>
    <message>
        <source>Shorten the prompt.</source>
        <translation>请缩短提示文本。</translation>
    </message>
    <message>
        <source>generating</source>
        <translation>正在生成</translation>
    </message>
    <message>
        <source>Correct it in generation_config.json (or config.json).</source>
        <translation>请在 generation_config.json（或 config.json）中更正。</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a token id or a list of them</source>
        <translation>词元 id 或其列表</translation>
    </message>
    <message>
        <source>a list of lists of token ids</source>
        <translation>由词元 id 列表组成的列表</translation>
    </message>
    <message>
        <source>true, false or &quot;never&quot;</source>
        <translation>布尔值 true、false 或“never”</translation>
    </message>
    <message>
        <source>%1 does not say with which token its decoder starts.</source>
        <translation>%1 没有指明其解码器从哪个词元开始。</translation>
    </message>
    <message>
        <source>Add decoder_start_token_id to config.json, or decoder_start_id to the architecture file.</source>
        <translation>请在 config.json 中添加 decoder_start_token_id，或在架构文件中添加 decoder_start_id。</translation>
    </message>
    <message>
        <source>%1 is empty; there is nothing to translate.</source>
        <translation>%1：内容为空，没有可翻译的文本。</translation>
    </message>
    <message>
        <source>Remove it, or give it a sentence.</source>
        <translation>请将其移除，或填入一个句子。</translation>
    </message>
    <message>
        <source>%1 asks for the language %2, which the model does not know.</source>
        <translation>%1：要求的语言是 %2，但模型不支持该语言。</translation>
    </message>
    <message>
        <source>The model translates into one language and takes no mark.</source>
        <translation>该模型只译成一种语言，不接受语言标记。</translation>
    </message>
    <message>
        <source>It knows %1.</source>
        <translation>它支持 %1。</translation>
    </message>
    <message>
        <source>%1 has %2 tokens; the model has positions for %3.</source>
        <translation>%1：有 %2 个词元；模型只有 %3 个位置。</translation>
    </message>
    <message>
        <source>Split it into shorter sentences.</source>
        <translation>请将其拆分为更短的句子。</translation>
    </message>
    <message>
        <source>The model is a %1 model; only encoder-decoders translate.</source>
        <translation>此模型的类型是“%1”；只有编码器-解码器能翻译。</translation>
    </message>
    <message>
        <source>Use a model such as T5, Marian or BART.</source>
        <translation>请使用 T5、Marian 或 BART 等模型。</translation>
    </message>
    <message>
        <source>A search needs at least one beam, found %1.</source>
        <translation>搜索至少需要 1 个束，实际为 %1。</translation>
    </message>
    <message>
        <source>Choose 1 for greedy, or e.g. 5.</source>
        <translation>贪心搜索请选 1，否则可选例如 5。</translation>
    </message>
    <message>
        <source>Source %1 has no tokens.</source>
        <translation>源文本 %1 没有词元。</translation>
    </message>
    <message>
        <source>Give each at least one word.</source>
        <translation>请为每个源文本提供至少一个词。</translation>
    </message>
    <message>
        <source>Source %1 has %2 tokens; the model has positions for %3.</source>
        <translation>源文本 %1 有 %2 个词元；模型只有 %3 个位置。</translation>
    </message>
    <message>
        <source>translating</source>
        <translation>正在翻译</translation>
    </message>
    <message>
        <source>Braces do not pair in &quot;%1&quot;.</source>
        <translation>“%1”中的花括号不成对。</translation>
    </message>
    <message>
        <source>Write the name of a fact between { and }.</source>
        <translation>请在 { 和 } 之间写数据项的名称。</translation>
    </message>
    <message>
        <source>has %1 steps; 1 to %2 were expected</source>
        <translation>有 %1 个步骤；应为 1 到 %2 个</translation>
    </message>
    <message>
        <source>is %1; an object was expected</source>
        <translation>是 %1；应为对象</translation>
    </message>
    <message>
        <source>has the unknown field &quot;%1&quot;; known are %2</source>
        <translation>含有未知的字段“%1”；已知的有 %2</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; one of these was expected: %2</source>
        <translation>是“%1”；应为以下之一：%2</translation>
    </message>
    <message>
        <source>is empty; a text was expected</source>
        <translation>为空；应为文本</translation>
    </message>
    <message>
        <source>has a brace without its partner; {name} was expected</source>
        <translation>含有不成对的花括号；应为 {name}</translation>
    </message>
    <message>
        <source>has the unknown fact {%1}; known are %2</source>
        <translation>含有未知的数据项 {%1}；已知的有 %2</translation>
    </message>
    <message>
        <source>is an empty list; at least one paragraph was expected</source>
        <translation>是空列表；应至少有一个段落</translation>
    </message>
    <message>
        <source>is %1; a number from %2 to %3 was expected</source>
        <translation>是 %1；应为 %2 到 %3 的数值</translation>
    </message>
    <message>
        <source>is a number; a site&apos;s id or one of its names was expected</source>
        <translation>是数值；应为位点的 id 或其名称之一</translation>
    </message>
    <message>
        <source>is %1; a whole number was expected</source>
        <translation>是 %1；应为整数</translation>
    </message>
    <message>
        <source>has an expert or a neuron without &quot;site&quot;, the site it is of</source>
        <translation>含有专家或神经元，但缺少其所属的位点“site”</translation>
    </message>
    <message>
        <source>does not go with the kind &quot;%1&quot;</source>
        <translation>不适用于类型“%1”</translation>
    </message>
    <message>
        <source>lacks &quot;from&quot; or &quot;to&quot;, the bounds of &quot;%1&quot;</source>
        <translation>缺少“from”或“to”，即“%1”的界限</translation>
    </message>
    <message>
        <source>has &quot;from&quot; or &quot;to&quot;, which do not go with the kind &quot;%1&quot;</source>
        <translation>含有“from”或“to”，它们不适用于类型“%1”</translation>
    </message>
    <message>
        <source>has a &quot;from&quot; that is larger than its &quot;to&quot;</source>
        <translation>的“from”大于“to”</translation>
    </message>
    <message>
        <source>should have either &quot;answers&quot;, of a question, or &quot;check&quot;, of a task</source>
        <translation>应有“answers”（用于问题）或“check”（用于任务）之一，且只能有一个</translation>
    </message>
    <message>
        <source>has %1 answers, %2 of them right; 2 to 9 were expected, one of them right</source>
        <translation>有 %1 个答案，其中 %2 个正确；应有 2 到 9 个答案，其中一个正确</translation>
    </message>
    <message>
        <source>goes with &quot;check&quot; only; answers say &quot;because&quot;</source>
        <translation>只能与“check”一起使用；答案使用“because”</translation>
    </message>
    <message>
        <source>is an empty list; at least one check was expected</source>
        <translation>是空列表；应至少有一项检查</translation>
    </message>
    <message>
        <source>Correct the field; docs/lessons.md describes all of them.</source>
        <translation>请更正该字段；docs/lessons.md 说明了所有字段。</translation>
    </message>
    <message>
        <source>The site %1 has a partition but no router.</source>
        <translation>位点 %1 有划分，但没有路由器。</translation>
    </message>
    <message>
        <source>The site %1 has a router but no partition.</source>
        <translation>位点 %1 有路由器，但没有划分。</translation>
    </message>
    <message>
        <source>Run the missing stage again.</source>
        <translation>请重新运行缺少的阶段。</translation>
    </message>
    <message>
        <source>The partition of %1 is for %2 neurons; the model has %3.</source>
        <translation>%1 的划分针对 %2 个神经元；模型有 %3 个。</translation>
    </message>
    <message>
        <source>The project belongs to another model.</source>
        <translation>该项目属于另一个模型。</translation>
    </message>
    <message>
        <source>There is no executor &apos;%1&apos;.</source>
        <translation>没有执行方式“%1”。</translation>
    </message>
    <message>
        <source>makeExpertWeights: %1.</source>
        <translation>makeExpertWeights：%1。</translation>
    </message>
    <message>
        <source>Make the partition again for this model.</source>
        <translation>请为此模型重新划分。</translation>
    </message>
    <message>
        <source>the partition has %1 neurons, the site has %2</source>
        <translation>划分有 %1 个神经元，位点有 %2 个</translation>
    </message>
    <message>
        <source>%1 neurons do not divide into %2 equal experts</source>
        <translation>%1 个神经元无法平分给 %2 个专家</translation>
    </message>
    <message>
        <source>a neuron belongs to expert %1 of %2</source>
        <translation>有神经元属于专家 %1，而专家总数为 %2</translation>
    </message>
    <message>
        <source>expert %1 has %2 neurons, expected %3</source>
        <translation>专家 %1 有 %2 个神经元，应有 %3 个</translation>
    </message>
    <message>
        <source>There is no selection rule &apos;%1&apos;.</source>
        <translation>没有选择规则“%1”。</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>从 0 到 1 的数值</translation>
    </message>
    <message>
        <source>The value of the selection rule &apos;%1&apos; is %2; it must be %3.</source>
        <translation>选择规则“%1”的值为 %2；必须是%3。</translation>
    </message>
    <message>
        <source>Choose %1 for %2.</source>
        <translation>请为 %2 选择%1。</translation>
    </message>
    <message>
        <source>all experts</source>
        <translation>全部专家</translation>
    </message>
    <message>
        <source>anchored %1 = %2</source>
        <translation>锚定 %1 = %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>The model has no site &apos;%1&apos; to give a value of its own.</source>
        <translation>模型没有位点“%1”，无法为其单独取值。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1; %2 sites %3 to %4</source>
        <translation>%1；%2 个位点为 %3 到 %4</translation>
    </message>
    <message>
        <source>A split of %1 neurons into %2 experts does not fit the co-activation of %3 neurons.</source>
        <translation>将 %1 个神经元分为 %2 个专家的划分与 %3 个神经元的共激活不匹配。</translation>
    </message>
    <message>
        <source>Partition the model again.</source>
        <translation>请重新划分模型。</translation>
    </message>
    <message>
        <source>METIS could not split a graph of %1 neurons into %2 parts (status %3).</source>
        <translation>METIS 无法将 %1 个神经元的图划分为 %2 个部分（状态 %3）。</translation>
    </message>
    <message>
        <source>Free some memory.</source>
        <translation>请释放一些内存。</translation>
    </message>
    <message>
        <source>Use the method &apos;kmeans&apos;.</source>
        <translation>请使用方法“kmeans”。</translation>
    </message>
    <message>
        <source>There is no partition method &apos;%1&apos;.</source>
        <translation>没有划分方法“%1”。</translation>
    </message>
    <message>
        <source>Site &apos;%1&apos; has %2 neurons, which do not divide into %3.</source>
        <translation>位点“%1”有 %2 个神经元，无法分成%3。</translation>
    </message>
    <message>
        <source>The nearest numbers that divide are %1.</source>
        <translation>最接近的可整除的数是 %1。</translation>
    </message>
    <message>
        <source>A partition of site &apos;%1&apos; needs either a number of experts or an expert size, got %2 experts and size %3.</source>
        <translation>位点“%1”的划分需要指定专家数量或专家大小之一，实际为 %2 个专家，大小 %3。</translation>
    </message>
    <message>
        <source>Set exactly one of the two.</source>
        <translation>请只设置两者之一。</translation>
    </message>
    <message>
        <source>%1 experts of equal size</source>
        <translation>大小相等的 %1 个专家</translation>
    </message>
    <message>
        <source>experts of %1</source>
        <translation>每个含 %1 个神经元的专家</translation>
    </message>
    <message>
        <source>Site &apos;%1&apos; has %2 neurons; 1 to %3 can be partitioned.</source>
        <translation>位点“%1”有 %2 个神经元；可划分的数量为 1 到 %3。</translation>
    </message>
    <message>
        <source>Site &apos;%1&apos; should have %2 rows of %3 weights, but %4 weights were given.</source>
        <translation>位点“%1”应有 %2 行、每行 %3 个权重，但给出了 %4 个权重。</translation>
    </message>
    <message>
        <source>The weights of neuron %1 of site &apos;%2&apos; are not finite.</source>
        <translation>位点“%2”的神经元 %1 的权重不是有限值。</translation>
    </message>
    <message>
        <source>The model&apos;s training diverged or its file is damaged; use another checkpoint.</source>
        <translation>模型的训练已发散，或其文件已损坏；请使用其他检查点。</translation>
    </message>
    <message>
        <source>The method &apos;%1&apos; needs the co-activation counts of site &apos;%2&apos;, and there are none.</source>
        <translation>方法“%1”需要位点“%2”的共激活计数，但没有这些计数。</translation>
    </message>
    <message>
        <source>Profile the model with co-activation first.</source>
        <translation>请先剖析模型，并启用共激活。</translation>
    </message>
    <message>
        <source>The co-activation counts are of %1 neurons, but site &apos;%2&apos; has %3.</source>
        <translation>共激活计数针对 %1 个神经元，但位点“%2”有 %3 个。</translation>
    </message>
    <message>
        <source>Profile this model again.</source>
        <translation>请重新剖析此模型。</translation>
    </message>
    <message>
        <source>Two recipes are called &quot;%1&quot;.</source>
        <translation>有两个配方都名为“%1”。</translation>
    </message>
    <message>
        <source>Name their files differently.</source>
        <translation>请为它们的文件取不同的名称。</translation>
    </message>
    <message>
        <source>Sweeps of different metrics, sites or experts have no mean.</source>
        <translation>指标、位点或专家不同的扫描没有平均值。</translation>
    </message>
    <message>
        <source>Compare conversions of one model on one data set.</source>
        <translation>请比较同一模型在同一数据集上的转换。</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1，种子 %2</translation>
    </message>
    <message>
        <source>The tokenizer in %1 has %2 tokens; the model knows %3.</source>
        <translation>%1 中的分词器有 %2 个词元；模型只认识 %3 个。</translation>
    </message>
    <message>
        <source>Use the tokenizer that belongs to this model.</source>
        <translation>请使用属于此模型的分词器。</translation>
    </message>
    <message>
        <source>%1 holds text; the model takes images.</source>
        <translation>%1 含有文本；模型需要图片。</translation>
    </message>
    <message>
        <source>%1 holds images; the model takes text.</source>
        <translation>%1 含有图片；模型需要文本。</translation>
    </message>
    <message>
        <source>Choose other data, or another model.</source>
        <translation>请选择其他数据或其他模型。</translation>
    </message>
    <message>
        <source>%1, preset &quot;%2&quot;</source>
        <translation>%1，预设“%2”</translation>
    </message>
    <message>
        <source>%1 is no list of presets: %2.</source>
        <translation>%1 不是预设列表：%2。</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>没有预设“%1”。</translation>
    </message>
    <message>
        <source>Use one of: %1.%2</source>
        <translation>请使用以下之一：%1。%2</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot;</source>
        <translation>预设“%1”</translation>
    </message>
    <message>
        <source>The project&apos;s recipe</source>
        <translation>项目的配方</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>介于 %2 与 %3 之间的%1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>不小于 %2 的%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>不大于 %2 的%1</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: the option %2 of the stage %3 is %4; expected %5.</source>
        <translation>%1：阶段 %3 的选项 %2 为 %4；应为%5。</translation>
    </message>
    <message>
        <source>Change it, or leave it out for the default, %1.</source>
        <translation>请更改它，或将其省略以使用默认值 %1。</translation>
    </message>
    <message>
        <source>%1: the stage partition has experts %2 and expertSize %3; expected at most one of them above 0.</source>
        <translation>%1：阶段 partition 的 experts 为 %2，expertSize 为 %3；两者中最多只能有一个大于 0。</translation>
    </message>
    <message>
        <source>Give the number of experts or the size of each.</source>
        <translation>请给出专家数量或每个专家的大小。</translation>
    </message>
    <message>
        <source>Write {&quot;stage&quot;: {&quot;option&quot;: value}}.</source>
        <translation>请写成 {&quot;stage&quot;: {&quot;option&quot;: value}}。</translation>
    </message>
    <message>
        <source>%1: the stage %2 holds no object of options.</source>
        <translation>%1：阶段 %2 的内容不是选项对象。</translation>
    </message>
    <message>
        <source>%1 is no JSON object.</source>
        <translation>%1：不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>made with unknown options</source>
        <translation>使用未知选项生成</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1：%2 而非 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>the model or the data changed</source>
        <translation>模型或数据已更改</translation>
    </message>
    <message>
        <source>%1 was switched off</source>
        <translation>“%1”已关闭</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>“%1”已更改</translation>
    </message>
    <message>
        <source>%1 changed (%2)</source>
        <translation>“%1”已更改（%2）</translation>
    </message>
    <message>
        <source>made by another version</source>
        <translation>由其他版本生成</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>需要“%1”</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>There is no state of the stage %1.</source>
        <translation>没有阶段 %1 的状态。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>one of a list of words</source>
        <translation>给定词语之一</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>数字列表</translation>
    </message>
    <message>
        <source>There is no stage &quot;%1&quot;.</source>
        <translation>没有阶段“%1”。</translation>
    </message>
    <message>
        <source>The stage %1 has no option &quot;%2&quot;.</source>
        <translation>阶段 %1 没有选项“%2”。</translation>
    </message>
    <message>
        <source>its model is no longer at %1</source>
        <translation>其模型已不在 %1</translation>
    </message>
    <message>
        <source>its model is missing</source>
        <translation>其模型缺失</translation>
    </message>
    <message>
        <source>The project has no data set yet.</source>
        <translation>项目还没有数据集。</translation>
    </message>
    <message>
        <source>Choose one with --data, or drop it on the window.</source>
        <translation>请用 --data 选择一个，或将其拖到窗口上。</translation>
    </message>
    <message>
        <source>The metric %1 compares texts that an encoder-decoder writes; this is a %2 model.</source>
        <translation>指标 %1 比较编码器-解码器写出的文本；而此模型的任务是 %2。</translation>
    </message>
    <message>
        <source>Use --metric auto.</source>
        <translation>请使用 --metric auto。</translation>
    </message>
    <message>
        <source>The stage %1 is not run by itself.</source>
        <translation>阶段 %1 不能单独运行。</translation>
    </message>
    <message>
        <source>Use dynak export.</source>
        <translation>请使用 dynak export。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>site %1 of %2: %3</source>
        <translation>位点 %1 / %2：%3</translation>
    </message>
    <message>
        <source>The profile kept no inputs of %1 for fitting a router.</source>
        <translation>剖析没有为 %1 保留用于训练路由器的输入。</translation>
    </message>
    <message>
        <source>Profile again with --router-inputs-megabytes above 0.</source>
        <translation>请将 --router-inputs-megabytes 设为大于 0 的值，重新剖析。</translation>
    </message>
    <message>
        <source>Training this model takes %1 MB, and the memory limit is %2 MB.</source>
        <translation>训练此模型需要 %1 MB，而内存上限为 %2 MB。</translation>
    </message>
    <message>
        <source>Raise --memory, or switch the stages that train off.</source>
        <translation>请增大 --memory，或关闭进行训练的阶段。</translation>
    </message>
    <message>
        <source>No site matches &quot;%1&quot;; the first is %2.</source>
        <translation>没有与“%1”匹配的位点；第一个位点是 %2。</translation>
    </message>
    <message>
        <source>Use * for all sites.</source>
        <translation>请用 * 选择全部位点。</translation>
    </message>
    <message>
        <source>The stage %1 trains nothing.</source>
        <translation>阶段 %1 不进行任何训练。</translation>
    </message>
    <message>
        <source>Estimate a training.</source>
        <translation>请对进行训练的阶段作估计。</translation>
    </message>
    <message>
        <source>continuing</source>
        <translation>正在续写</translation>
    </message>
    <message>
        <source>There is no sample %1; the data have %2.</source>
        <translation>没有样本 %1；数据共有 %2 个样本。</translation>
    </message>
    <message>
        <source>Run the sweep again: its samples are of other data.</source>
        <translation>请重新运行扫描：其样本来自其他数据。</translation>
    </message>
    <message>
        <source>The preprocessor makes pictures of shape %1; the model takes %2.</source>
        <translation>预处理器生成的图片形状为 %1；模型需要 %2。</translation>
    </message>
    <message>
        <source>Correct preprocessor_config.json, or the data set&apos;s dataset.json.</source>
        <translation>请更正 preprocessor_config.json，或数据集的 dataset.json。</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>没有文本。</translation>
    </message>
    <message>
        <source>Type a sentence.</source>
        <translation>请输入一个句子。</translation>
    </message>
    <message>
        <source>There is no text, and the model has no token to start from.</source>
        <translation>没有文本，且模型没有可作为开头的词元。</translation>
    </message>
    <message>
        <source>The text has %1 tokens; the model has positions for %2.</source>
        <translation>文本有 %1 个词元；模型只有 %2 个位置。</translation>
    </message>
    <message>
        <source>The text has %1 tokens; at most tried are %2.</source>
        <translation>文本有 %1 个词元；最多可试用 %2 个。</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>请缩短文本。</translation>
    </message>
    <message>
        <source>The model has an encoder and a decoder; what is tried here has one of them.</source>
        <translation>此模型有编码器和解码器；这里只能试用仅有其中之一的模型。</translation>
    </message>
    <message>
        <source>Its curve and its other views show what it does.</source>
        <translation>其曲线和其他视图会显示它的表现。</translation>
    </message>
    <message>
        <source>The model takes pictures, not text.</source>
        <translation>模型需要图片，而不是文本。</translation>
    </message>
    <message>
        <source>Drop a PNG or JPEG picture.</source>
        <translation>请拖入一张 PNG 或 JPEG 图片。</translation>
    </message>
    <message>
        <source>Co-activation can be counted over at most 4,294,967,295 tokens.</source>
        <translation>共激活最多可在 4,294,967,295 个词元上统计。</translation>
    </message>
    <message>
        <source>Profile fewer tokens.</source>
        <translation>请减少剖析的词元数。</translation>
    </message>
    <message>
        <source>Activity of %1 neurons was expected, but %2 values are no whole number of tokens.</source>
        <translation>应为 %1 个神经元的活跃度，但 %2 个值不构成整数个词元。</translation>
    </message>
    <message>
        <source>Co-activation can be counted for 1 to %1 neurons, not for %2.</source>
        <translation>共激活可对 1 到 %1 个神经元进行统计，而不是 %2 个。</translation>
    </message>
    <message>
        <source>%1 tokens need a threshold each, but %2 were given.</source>
        <translation>%1 个词元各需一个阈值，但给出了 %2 个。</translation>
    </message>
    <message>
        <source>The order of neurons does not name each of the %1 neurons once.</source>
        <translation>神经元的顺序未将 %1 个神经元各列出一次。</translation>
    </message>
    <message>
        <source>inputs of the routers, batch %1</source>
        <translation>路由器的输入，第 %1 批</translation>
    </message>
    <message>
        <source>batch %1 of %2</source>
        <translation>第 %1 批，共 %2 批</translation>
    </message>
    <message>
        <source>%1 has no model embedded.</source>
        <translation>%1 中没有嵌入模型。</translation>
    </message>
    <message>
        <source>Name the model&apos;s folder with --model.</source>
        <translation>请用 --model 指定模型的文件夹。</translation>
    </message>
    <message>
        <source>claims %1 elements of %2 bytes; the file has at most %3 bytes of it</source>
        <translation>声称含有形状为 %1、每个 %2 字节的元素；而文件中最多只有 %3 字节</translation>
    </message>
    <message>
        <source>has no extent</source>
        <translation>没有维度大小</translation>
    </message>
    <message>
        <source>has an impossible extent</source>
        <translation>的维度大小不合理</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>keeps its numbers in another file, which is not read</source>
        <translation>的数值保存在另一个文件中，该文件不会被读取</translation>
    </message>
    <message>
        <source>holds another type of values; expected %1</source>
        <translation>含有其他类型的值；应为 %1</translation>
    </message>
    <message>
        <source>holds several values; one was expected</source>
        <translation>含有多个值；应只有一个</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>is no text of fixed length</source>
        <translation>不是定长文本</translation>
    </message>
    <message>
        <source>is longer than the file</source>
        <translation>比文件还长</translation>
    </message>
    <message>
        <source>has the shape %1; expected %2</source>
        <translation>的形状为 %1；应为 %2</translation>
    </message>
    <message>
        <source>holds no texts of fixed length</source>
        <translation>不含定长文本</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot be a name in %3 of a project file.</source>
        <translation>%1：“%2”不能用作项目文件的 %3 中的名称。</translation>
    </message>
    <message>
        <source>Choose a name that is not empty and has no slash.</source>
        <translation>请选择一个不为空且不含斜杠的名称。</translation>
    </message>
    <message>
        <source>%1: %2 would hold &quot;%3&quot; twice.</source>
        <translation>%1：%2 会两次含有“%3”。</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <translation>请为每一个取各自的名称。</translation>
    </message>
    <message>
        <source>should hold a member with index %1; found %2</source>
        <translation>应含有编号为 %1 的成员；实际找到 %2</translation>
    </message>
    <message>
        <source>%1: %2 has another shape than the rest of the result says.</source>
        <translation>%1：%2 的形状与结果的其余部分不符。</translation>
    </message>
    <message>
        <source>is %1; expected 0 or more</source>
        <translation>为 %1；应为 0 或更大</translation>
    </message>
    <message>
        <source>is %1; expected 0 or 1</source>
        <translation>为 %1；应为 0 或 1</translation>
    </message>
    <message>
        <source>An enumerator has no spelling in project files.</source>
        <translation>有一个枚举值在项目文件中没有对应的写法。</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; expected one of %2</source>
        <translation>为“%1”；应为以下之一：%2</translation>
    </message>
    <message>
        <source>claims more than the file holds</source>
        <translation>声称的内容多于文件所含</translation>
    </message>
    <message>
        <source>%1 cannot be read, so the model cannot be embedded.</source>
        <translation>无法读取 %1，因此无法嵌入模型。</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>请检查它是否存在，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>%1 became shorter while it was embedded.</source>
        <translation>%1 在嵌入过程中变短了。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>is no list of bytes that fits into the file</source>
        <translation>不是文件容纳得下的字节列表</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>请在磁盘上腾出一些空间，然后重试。</translation>
    </message>
    <message>
        <source>%1 should hold the model&apos;s files, but there are none to take in.</source>
        <translation>%1 应含有模型的文件，但没有可纳入的文件。</translation>
    </message>
    <message>
        <source>Embed the model again from its folder.</source>
        <translation>请从模型的文件夹重新嵌入模型。</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which is no file name</source>
        <translation>为“%1”，这不是文件名</translation>
    </message>
    <message>
        <source>names expert %1 of %2</source>
        <translation>提到专家 %1，而专家总数为 %2</translation>
    </message>
    <message>
        <source>%1 is a folder; a project file (.dynak) was expected.</source>
        <translation>%1 是文件夹；应为项目文件（.dynak）。</translation>
    </message>
    <message>
        <source>Name the file, or open the folder as a model.</source>
        <translation>请指定文件，或将该文件夹作为模型打开。</translation>
    </message>
    <message>
        <source>%1 is not an HDF5 file, so it is no Dynak project.</source>
        <translation>%1 不是 HDF5 文件，因此不是 Dynak 项目。</translation>
    </message>
    <message>
        <source>Choose a .dynak file; if it should be one, its beginning is damaged: restore a copy.</source>
        <translation>请选择一个 .dynak 文件；如果它本应是此类文件，则其开头已损坏：请恢复一份副本。</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off%2.</source>
        <translation>%1 已损坏或被截断%2。</translation>
    </message>
    <message>
        <source>Restore a copy of it, or convert the model again.</source>
        <translation>请恢复一份副本，或重新转换模型。</translation>
    </message>
    <message>
        <source>%1: group %2 %3%4.</source>
        <translation>%1：组 %2 %3%4。</translation>
    </message>
    <message>
        <source>%1: dataset %2 %3%4.</source>
        <translation>%1：数据集 %2 %3%4。</translation>
    </message>
    <message>
        <source>%1: attribute %2 %3%4.</source>
        <translation>%1：属性 %2 %3%4。</translation>
    </message>
    <message>
        <source>%1: object %2 %3%4.</source>
        <translation>%1：对象 %2 %3%4。</translation>
    </message>
    <message>
        <source>The file is damaged or was changed by another program: restore a copy, or run the stage again.</source>
        <translation>文件已损坏或被其他程序更改：请恢复一份副本，或重新运行该阶段。</translation>
    </message>
    <message>
        <source>%1: %2 could not be written%3.</source>
        <translation>%1：无法写入 %2%3。</translation>
    </message>
    <message>
        <source>Free some space on the disk and save again; the file is as it was before.</source>
        <translation>请在磁盘上腾出一些空间，然后重新保存；文件仍保持原样。</translation>
    </message>
    <message>
        <source>cannot be listed</source>
        <translation>的内容无法列出</translation>
    </message>
    <message>
        <source>has attributes that cannot be listed</source>
        <translation>的属性无法列出</translation>
    </message>
    <message>
        <source>%1 could not be written%2.</source>
        <translation>无法写入 %1%2。</translation>
    </message>
    <message>
        <source>Check that you may write to the folder %1.</source>
        <translation>请检查您是否有权写入文件夹 %1。</translation>
    </message>
    <message>
        <source>A sweep&apos;s point has experts for another number of sites.</source>
        <translation>扫描的某个工作点所含专家对应的位点数不符。</translation>
    </message>
    <message>
        <source>A sweep&apos;s point has a value for no site of it.</source>
        <translation>扫描的某个工作点含有不属于该扫描的位点的取值。</translation>
    </message>
    <message>
        <source>should hold one point</source>
        <translation>应含有一个工作点</translation>
    </message>
    <message>
        <source>should hold 0 and 1</source>
        <translation>应只含有 0 和 1</translation>
    </message>
    <message>
        <source>Token scores name another number of sites than they have.</source>
        <translation>词元得分列出的位点数与其实际位点数不符。</translation>
    </message>
    <message>
        <source>%1 is an HDF5 file but no Dynak project.</source>
        <translation>%1 是 HDF5 文件，但不是 Dynak 项目。</translation>
    </message>
    <message>
        <source>Choose a file that Dynak has saved (.dynak).</source>
        <translation>请选择一个由 Dynak 保存的文件（.dynak）。</translation>
    </message>
    <message>
        <source>%1 has project format %2, made by Dynak %3; this Dynak %4 reads formats up to %5.</source>
        <translation>%1 的项目格式为 %2，由 Dynak %3 生成；当前的 Dynak %4 最高可读取格式 %5。</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>（未知）</translation>
    </message>
    <message>
        <source>Install that version of Dynak or a newer one; the file was not changed.</source>
        <translation>请安装该版本或更新版本的 Dynak；文件未被更改。</translation>
    </message>
    <message>
        <source>is %1; expected 1 or more</source>
        <translation>为 %1；应为 1 或更大</translation>
    </message>
    <message>
        <source>co-activation of %1</source>
        <translation>%1 的共激活</translation>
    </message>
    <message>
        <source>inputs of %1</source>
        <translation>%1 的输入</translation>
    </message>
    <message>
        <source>%1: %2/%3 was to be copied from the project&apos;s file, which is no longer there.</source>
        <translation>%1：%2/%3 应从项目文件中复制，但该文件已不存在。</translation>
    </message>
    <message>
        <source>Put the file back, or run the stage again.</source>
        <translation>请将文件放回原处，或重新运行该阶段。</translation>
    </message>
    <message>
        <source>%1 was saved by another program since it was opened here.</source>
        <translation>%1 在此处打开之后已被其他程序保存。</translation>
    </message>
    <message>
        <source>Save under another name, or open the file again.</source>
        <translation>请以其他名称保存，或重新打开该文件。</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>正在写入磁盘</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>%1 没有%2。</translation>
    </message>
    <message>
        <source>Run the stage that makes it.</source>
        <translation>请运行生成它的阶段。</translation>
    </message>
    <message>
        <source>%1 has no %2 of &quot;%3&quot;.</source>
        <translation>%1 没有“%3”的%2。</translation>
    </message>
    <message>
        <source>co-activation counts</source>
        <translation>共激活计数</translation>
    </message>
    <message>
        <source>kept inputs</source>
        <translation>保留的输入</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>token scores</source>
        <translation>词元得分</translation>
    </message>
    <message>
        <source>Choose one with %1.</source>
        <translation>请用 %1 选择一个。</translation>
    </message>
    <message>
        <source>%1 nor at %2</source>
        <translation>%1，也不在 %2</translation>
    </message>
    <message>
        <source>%1 has %2</source>
        <translation>%1 的为 %2</translation>
    </message>
    <message>
        <source>%1 is neither at %2.</source>
        <translation>找不到 %1：它不在 %2。</translation>
    </message>
    <message>
        <source>Where is it now? Name it with %1.</source>
        <translation>它现在在哪里？请用 %1 指定。</translation>
    </message>
    <message>
        <source>%1 has changed: expected the content hash %2, but %3.</source>
        <translation>%1已更改：内容哈希值应为 %2，但 %3。</translation>
    </message>
    <message>
        <source>Is the right one elsewhere? Name it with %1, or make a new project for this one.</source>
        <translation>正确的那个是否在别处？请用 %1 指定，或为现在这个新建一个项目。</translation>
    </message>
    <message>
        <source>the model of %1</source>
        <translation>%1 的模型</translation>
    </message>
    <message>
        <source>%1 names no model.</source>
        <translation>%1 没有指定模型。</translation>
    </message>
    <message>
        <source>the trained model of %1</source>
        <translation>%1 的已训练模型</translation>
    </message>
    <message>
        <source>%1 names no trained model.</source>
        <translation>%1 没有指定已训练模型。</translation>
    </message>
    <message>
        <source>the data of %1</source>
        <translation>%1 的数据</translation>
    </message>
    <message>
        <source>%1 names no data.</source>
        <translation>%1 没有指定数据。</translation>
    </message>
    <message>
        <source>fitRouter: the recorded inputs of site &apos;%1&apos; must be [tokens, width] with at least 2 tokens and width %2, got %3.</source>
        <translation>fitRouter：位点“%1”所记录的输入必须为 [tokens, width]，至少有 2 个词元且宽度为 %2；实际：%3。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Record the site&apos;s inputs with the model that is converted, on more tokens.</source>
        <translation>请用所转换的模型，在更多词元上记录该位点的输入。</translation>
    </message>
    <message>
        <source>fitRouter: the recorded inputs of site &apos;%1&apos; hold values that are not finite.</source>
        <translation>fitRouter：位点“%1”所记录的输入含有非有限值。</translation>
    </message>
    <message>
        <source>Look for overflow in the model at this site: run it in single precision.</source>
        <translation>请检查模型在此位点是否溢出：以单精度运行模型。</translation>
    </message>
    <message>
        <source>router fitted</source>
        <translation>路由器已训练</translation>
    </message>
    <message>
        <source>There is no router kind &apos;%1&apos;.</source>
        <translation>没有路由器类型“%1”。</translation>
    </message>
    <message>
        <source>The router option %1 must be %2.</source>
        <translation>路由器选项“%1”必须%2。</translation>
    </message>
    <message>
        <source>Change %1.</source>
        <translation>请更改“%1”。</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏单元</translation>
    </message>
    <message>
        <source>from 1 to 65536</source>
        <translation>介于 1 与 65536 之间</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>at least 1</source>
        <translation>不小于 1</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>above 0 and below 10</source>
        <translation>大于 0 且小于 10</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>from 0 to below 1</source>
        <translation>不小于 0 且小于 1</translation>
    </message>
    <message>
        <source>held-out share</source>
        <translation>留出比例</translation>
    </message>
    <message>
        <source>between 0 and 1</source>
        <translation>大于 0 且小于 1</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>耐心值</translation>
    </message>
    <message>
        <source>at least 0</source>
        <translation>不小于 0</translation>
    </message>
    <message>
        <source>The router of site &apos;%1&apos; does not fit: %2 is %3, expected %4.</source>
        <translation>位点“%1”的路由器不相符：%2为 %3，应为 %4。</translation>
    </message>
    <message>
        <source>Fit the routers again for this model and partition.</source>
        <translation>请针对此模型和划分重新训练路由器。</translation>
    </message>
    <message>
        <source>its width</source>
        <translation>其宽度</translation>
    </message>
    <message>
        <source>its number of experts</source>
        <translation>其专家数</translation>
    </message>
    <message>
        <source>the first matrix&apos;s number of elements</source>
        <translation>第一个矩阵的元素数</translation>
    </message>
    <message>
        <source>the second matrix&apos;s number of elements</source>
        <translation>第二个矩阵的元素数</translation>
    </message>
    <message>
        <source>fitting the router</source>
        <translation>正在训练路由器</translation>
    </message>
    <message>
        <source>Not every site was measured at every value yet.</source>
        <translation>尚未在每个取值上测量每个位点。</translation>
    </message>
    <message>
        <source>Run the stage allocate again; it goes on where it was.</source>
        <translation>请再次运行阶段 allocate；它会从上次停下处继续。</translation>
    </message>
    <message>
        <source>bootstrapInterval: %1 sums, %2 weights.</source>
        <translation>bootstrapInterval：%1 个和，%2 个权重。</translation>
    </message>
    <message>
        <source>There are no router scores of the site &apos;%1&apos;.</source>
        <translation>没有位点“%1”的路由器得分。</translation>
    </message>
    <message>
        <source>Run the sweep again.</source>
        <translation>请重新运行扫描。</translation>
    </message>
    <message>
        <source>The model has no output head.</source>
        <translation>模型没有输出头。</translation>
    </message>
    <message>
        <source>Measure the cosine of its embeddings instead.</source>
        <translation>请改为测量其嵌入的余弦相似度。</translation>
    </message>
    <message>
        <source>No label was counted in %1 samples.</source>
        <translation>%1 个样本中没有统计到任何标签。</translation>
    </message>
    <message>
        <source>Use data with labels.</source>
        <translation>请使用带标签的数据。</translation>
    </message>
    <message>
        <source>Measurement: no translation task for %1.</source>
        <translation>Measurement：没有用于 %1 的翻译任务。</translation>
    </message>
    <message>
        <source>The model gives no classes.</source>
        <translation>模型不给出类别。</translation>
    </message>
    <message>
        <source>Open a classifier.</source>
        <translation>请打开一个分类模型。</translation>
    </message>
    <message>
        <source>classes of samples</source>
        <translation>样本的类别</translation>
    </message>
    <message>
        <source>Token scores do not fit one another: %1.</source>
        <translation>词元得分彼此不符：%1。</translation>
    </message>
    <message>
        <source>%1 anchors for %2 sites</source>
        <translation>%2 个位点却有 %1 个锚点</translation>
    </message>
    <message>
        <source>%1 names for %2 sites</source>
        <translation>%2 个位点却有 %1 个名称</translation>
    </message>
    <message>
        <source>%1 marks of the encoder for %2 sites</source>
        <translation>%2 个位点却有 %1 个编码器标记</translation>
    </message>
    <message>
        <source>site %1 has %2 tokens, the first has %3</source>
        <translation>位点 %1 有 %2 个词元，第一个位点有 %3 个</translation>
    </message>
    <message>
        <source>site %1 has %2 tokens, its text %3</source>
        <translation>位点 %1 有 %2 个词元，其文本有 %3 个</translation>
    </message>
    <message>
        <source>A sensitivity needs two values or more, the first of which runs everything.</source>
        <translation>灵敏度测量需要两个或更多取值，其中第一个运行全部专家。</translation>
    </message>
    <message>
        <source>Give more values.</source>
        <translation>请给出更多取值。</translation>
    </message>
    <message>
        <source>There is no metric &quot;%1&quot;.</source>
        <translation>没有指标“%1”。</translation>
    </message>
    <message>
        <source>router scores of tokens</source>
        <translation>词元的路由器得分</translation>
    </message>
    <message>
        <source>a decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>has %1 %2; at least 0 was expected</source>
        <translation>的 %1 为 %2；应至少为 0</translation>
    </message>
    <message>
        <source>%1 has the expression &quot;%2&quot;, which cannot be compiled (%3 at character %4).</source>
        <translation>%1 含有表达式“%2”，无法编译（%3，位于字符 %4）。</translation>
    </message>
    <message>
        <source>Replace it by one that ICU understands.</source>
        <translation>请将其换成 ICU 能理解的表达式。</translation>
    </message>
    <message>
        <source>%1 has an expression that could not be applied to a text (%2).</source>
        <translation>%1 含有一个无法应用于某段文本的表达式（%2）。</translation>
    </message>
    <message>
        <source>The expression backtracks too much; simplify it or shorten the text.</source>
        <translation>该表达式回溯过多；请将其简化，或缩短文本。</translation>
    </message>
    <message>
        <source>says that its longest token has %1 bytes; 1 … %2 was expected</source>
        <translation>称其最长词元有 %1 字节；应为 1 … %2</translation>
    </message>
    <message>
        <source>has %1 tokens; at least %2 were expected</source>
        <translation>有 %1 个词元；应至少有 %2 个</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>Check that it is a tokenizer of llama2.c, and fetch or export it again.</source>
        <translation>请检查它是否为 llama2.c 的分词器，并重新获取或导出。</translation>
    </message>
    <message>
        <source>ends at byte %1, in token %2</source>
        <translation>在字节 %1 处结束，位于词元 %2 中</translation>
    </message>
    <message>
        <source>ends at byte %1, in the length of the longest token</source>
        <translation>在字节 %1 处结束，位于最长词元的长度中</translation>
    </message>
    <message>
        <source>gives token %1 %2 bytes; 0 … %3 was expected</source>
        <translation>中词元 %1 的长度为 %2 字节；应为 0 … %3</translation>
    </message>
    <message>
        <source>gives token %1 a score that is not finite</source>
        <translation>中词元 %1 的得分不是有限值</translation>
    </message>
    <message>
        <source>has a token %1 that is not UTF-8</source>
        <translation>中的词元 %1 不是 UTF-8</translation>
    </message>
    <message>
        <source>%1 lacks the token &quot;%2&quot;, which a Marian model needs.</source>
        <translation>%1 缺少 Marian 模型所需的词元“%2”。</translation>
    </message>
    <message>
        <source>Check that vocab.json and tokenizer_config.json are of one model.</source>
        <translation>请检查 vocab.json 和 tokenizer_config.json 是否属于同一模型。</translation>
    </message>
    <message>
        <source>%1 lacks %2; a Marian tokenizer is source.spm, target.spm and vocab.json.</source>
        <translation>%1 缺少 %2；Marian 分词器由 source.spm、target.spm 和 vocab.json 组成。</translation>
    </message>
    <message>
        <source>Fetch the missing file from where the others came from.</source>
        <translation>请从其他文件的来源处获取缺失的文件。</translation>
    </message>
    <message>
        <source>has the prepend_scheme &quot;%1&quot;; always, first or never was expected</source>
        <translation>的 prepend_scheme 为“%1”；应为 always、first 或 never</translation>
    </message>
    <message>
        <source>says add_prefix_space false but another prepend_scheme than never</source>
        <translation>的 add_prefix_space 为 false，但 prepend_scheme 不是 never</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>%1 has no token for a part of the text, and names no unknown token.</source>
        <translation>%1 没有与文本某一部分对应的词元，也未指定未知词元。</translation>
    </message>
    <message>
        <source>%1 has no token for a part of the text, and its unknown token &quot;%2&quot; is not in the vocabulary.</source>
        <translation>%1 没有与文本某一部分对应的词元，且其未知词元“%2”不在词表中。</translation>
    </message>
    <message>
        <source>Add the unknown token to the file.</source>
        <translation>请将未知词元添加到文件中。</translation>
    </message>
    <message>
        <source>has the entry %1 %2; two tokens were expected</source>
        <translation>的条目 %1 为 %2；应为两个词元</translation>
    </message>
    <message>
        <source>is %1; a list of merges was expected</source>
        <translation>为 %1；应为合并规则列表</translation>
    </message>
    <message>
        <source>has the entry %1 &quot;%2&quot; &quot;%3&quot;, but &quot;%4&quot; is not in the vocabulary</source>
        <translation>的条目 %1 为“%2”“%3”，但“%4”不在词表中</translation>
    </message>
    <message>
        <source>is %1; a list was expected</source>
        <translation>为 %1；应为列表</translation>
    </message>
    <message>
        <source>has the entry %1, which is not a token and its score</source>
        <translation>的条目 %1 不是词元及其得分</translation>
    </message>
    <message>
        <source>has unk_id %1; 0 … %2 - 1 was expected</source>
        <translation>的 unk_id 为 %1；应为 0 … %2 - 1</translation>
    </message>
    <message>
        <source>has max_input_chars_per_word %1; at least 0 was expected</source>
        <translation>的 max_input_chars_per_word 为 %1；应至少为 0</translation>
    </message>
    <message>
        <source>Fetch the tokenizer again.</source>
        <translation>请重新获取分词器。</translation>
    </message>
    <message>
        <source>has %1 bytes; at least 8 were expected</source>
        <translation>有 %1 字节；应至少有 8 字节</translation>
    </message>
    <message>
        <source>announces a trie of %1 bytes; %2 follow</source>
        <translation>声明了 %1 字节的 trie；其后有 %2 字节</translation>
    </message>
    <message>
        <source>has replacements that are not UTF-8</source>
        <translation>的替换文本不是 UTF-8</translation>
    </message>
    <message>
        <source>a normalizer</source>
        <translation>规范化器</translation>
    </message>
    <message>
        <source>is not base64</source>
        <translation>不是 base64</translation>
    </message>
    <message>
        <source>ICU&apos;s normalization failed: %1.</source>
        <translation>ICU 的规范化失败：%1。</translation>
    </message>
    <message>
        <source>Check the installation of ICU.</source>
        <translation>请检查 ICU 的安装。</translation>
    </message>
    <message>
        <source>has the length %1; at least 1 was expected</source>
        <translation>的长度为 %1；应至少为 1</translation>
    </message>
    <message>
        <source>a pre-tokenizer</source>
        <translation>预分词器</translation>
    </message>
    <message>
        <source>has the behavior &quot;%1&quot;, which is unknown</source>
        <translation>的行为“%1”未知</translation>
    </message>
    <message>
        <source>Known: Removed, Isolated, Contiguous, MergedWithPrevious, MergedWithNext.</source>
        <translation>已知的有：Removed、Isolated、Contiguous、MergedWithPrevious、MergedWithNext。</translation>
    </message>
    <message>
        <source>is not a token and its id</source>
        <translation>不是词元及其 ID</translation>
    </message>
    <message>
        <source>a post-processor</source>
        <translation>后处理器</translation>
    </message>
    <message>
        <source>%1 applies a template to %2 parts; 1 or 2 were expected.</source>
        <translation>%1 将模板应用于 %2 个部分；应为 1 或 2 个。</translation>
    </message>
    <message>
        <source>A sequence of post-processors can hold one template only.</source>
        <translation>一个后处理器序列只能包含一个模板。</translation>
    </message>
    <message>
        <source>has an id or type_id that is not a whole number from 0</source>
        <translation>含有不是非负整数的 id 或 type_id</translation>
    </message>
    <message>
        <source>is not an object of special tokens</source>
        <translation>不是由特殊词元组成的对象</translation>
    </message>
    <message>
        <source>has the id &quot;%1&quot;; A or B was expected</source>
        <translation>的 ID 为“%1”；应为 A 或 B</translation>
    </message>
    <message>
        <source>names the second text in the template of a single one</source>
        <translation>在单个文本的模板中引用了第二个文本</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which is not among special_tokens</source>
        <translation>引用了“%1”，但它不在 special_tokens 之中</translation>
    </message>
    <message>
        <source>%1: the file %2.</source>
        <translation>%1：该文件%2。</translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <translation>%1：%2 %3。</translation>
    </message>
    <message>
        <source>lacks &quot;%1&quot;</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>is %1; a text was expected</source>
        <translation>是 %1；应为文本</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; one character was expected</source>
        <translation>是“%1”；应为单个字符</translation>
    </message>
    <message>
        <source>is %1; true or false was expected</source>
        <translation>是 %1；应为 true 或 false</translation>
    </message>
    <message>
        <source>Fetch the file again, or save it anew with the tool that made it.</source>
        <translation>请重新获取该文件，或用生成它的工具重新保存。</translation>
    </message>
    <message>
        <source>has the type &quot;%1&quot;, which is not %2 that Dynak knows</source>
        <translation>的类型为“%1”，不是 Dynak 支持的%2</translation>
    </message>
    <message>
        <source>Known types: %1.</source>
        <translation>支持的类型：%1。</translation>
    </message>
    <message>
        <source>%1 is a SentencePiece model %2; Dynak reads unigram models.</source>
        <translation>%1 是%2的 SentencePiece 模型；Dynak 读取 unigram 模型。</translation>
    </message>
    <message>
        <source>Save the tokenizer with a tokenizer.json: transformers&apos; AutoTokenizer and save_pretrained do.</source>
        <translation>请将分词器保存为带有 tokenizer.json 的形式：使用 transformers 的 AutoTokenizer 和 save_pretrained。</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>其他类型</translation>
    </message>
    <message>
        <source>that writes unknown characters as bytes</source>
        <translation>将未知字符写成字节</translation>
    </message>
    <message>
        <source>with spaces behind the words</source>
        <translation>空格位于词之后</translation>
    </message>
    <message>
        <source>%1: its character map</source>
        <translation>%1：字符映射</translation>
    </message>
    <message>
        <source>%1 has no ordinary piece.</source>
        <translation>%1 中没有普通词片。</translation>
    </message>
    <message>
        <source>%1 has no unknown piece.</source>
        <translation>%1 中没有未知词片。</translation>
    </message>
    <message>
        <source>Check that it is whole, and fetch it again.</source>
        <translation>请检查该文件是否完整，并重新获取。</translation>
    </message>
    <message>
        <source>has a field of an unknown kind</source>
        <translation>处的字段类型未知</translation>
    </message>
    <message>
        <source>%1 is not a SentencePiece model: byte %2 %3.</source>
        <translation>%1 不是 SentencePiece 模型：第 %2 字节%3。</translation>
    </message>
    <message>
        <source>ends field %1, which is of another kind than expected</source>
        <translation>处结束的字段 %1 与预期的类型不同</translation>
    </message>
    <message>
        <source>ends a number that is too long</source>
        <translation>处结束的数字过长</translation>
    </message>
    <message>
        <source>starts something that is longer than what is left</source>
        <translation>处开始的内容比剩余部分更长</translation>
    </message>
    <message>
        <source>ends a piece of an unknown kind</source>
        <translation>处结束的词片类型未知</translation>
    </message>
    <message>
        <source>ends a piece that is empty or not UTF-8</source>
        <translation>处结束的词片为空或不是 UTF-8</translation>
    </message>
    <message>
        <source>ends a piece whose score is not finite</source>
        <translation>处结束的词片的得分不是有限数</translation>
    </message>
    <message>
        <source>names an unknown kind of model</source>
        <translation>处指定的模型类型未知</translation>
    </message>
    <message>
        <source>ends it, and it has no pieces</source>
        <translation>处文件结束，且其中没有词片</translation>
    </message>
    <message>
        <source>%1 cannot be listed: %2.</source>
        <translation>无法列出 %1：%2。</translation>
    </message>
    <message>
        <source>%1 has no tokenizer: tokenizer.json was expected.</source>
        <translation>%1 中没有分词器：应有 tokenizer.json。</translation>
    </message>
    <message>
        <source>Save the tokenizer there with transformers&apos; save_pretrained, or name the folder that has it.</source>
        <translation>请用 transformers 的 save_pretrained 将分词器保存到该处，或指定分词器所在的文件夹。</translation>
    </message>
    <message>
        <source>%1 is not a tokenizer file: tokenizer.json was expected.</source>
        <translation>%1 不是分词器文件：应为 tokenizer.json。</translation>
    </message>
    <message>
        <source>Name a tokenizer.json or the folder that holds it.</source>
        <translation>请指定 tokenizer.json 或其所在的文件夹。</translation>
    </message>
    <message>
        <source>%1 is a SentencePiece model; Dynak reads tokenizer.json, and there is none beside it.</source>
        <translation>%1 是 SentencePiece 模型；Dynak 读取 tokenizer.json，而同一文件夹中没有该文件。</translation>
    </message>
    <message>
        <source>Convert it: python3 -c &quot;from transformers import AutoTokenizer; AutoTokenizer.from_pretrained(&apos;FOLDER&apos;).save_pretrained(&apos;FOLDER&apos;)&quot;.</source>
        <translation>请转换它：python3 -c &quot;from transformers import AutoTokenizer; AutoTokenizer.from_pretrained(&apos;FOLDER&apos;).save_pretrained(&apos;FOLDER&apos;)&quot;。</translation>
    </message>
    <message>
        <source>%1 is a vocabulary only; Dynak reads tokenizer.json, and there is none beside it.</source>
        <translation>%1 只是词表；Dynak 读取 tokenizer.json，而同一文件夹中没有该文件。</translation>
    </message>
    <message>
        <source>Fetch the file again, or number the tokens from 0.</source>
        <translation>请重新获取该文件，或从 0 开始为词元编号。</translation>
    </message>
    <message>
        <source>gives &quot;%1&quot; the id %2; with %3 tokens 0 … %4 was expected</source>
        <translation>为“%1”指定的 ID 是 %2；共有 %3 个词元，ID 应为 0 … %4</translation>
    </message>
    <message>
        <source>gives &quot;%1&quot; and &quot;%2&quot; the same id %3</source>
        <translation>为“%1”和“%2”指定了相同的 ID %3</translation>
    </message>
    <message>
        <source>is %1; an object of tokens and ids was expected</source>
        <translation>是 %1；应为由词元和 ID 组成的对象</translation>
    </message>
    <message>
        <source>gives &quot;%1&quot; an id that is %2; a whole number was expected</source>
        <translation>为“%1”指定的 ID 是 %2；应为整数</translation>
    </message>
    <message>
        <source>There are no samples to train on.</source>
        <translation>没有可用于训练的样本。</translation>
    </message>
    <message>
        <source>Give data with at least one sample.</source>
        <translation>请提供至少含一个样本的数据。</translation>
    </message>
    <message>
        <source>The family &quot;%1&quot; has no head for classes in its description.</source>
        <translation>模型族“%1”的描述中没有分类头。</translation>
    </message>
    <message>
        <source>Add an output with &quot;task&quot;: &quot;classification&quot; to the architecture file (docs/architectures.md).</source>
        <translation>请在架构文件中添加一个含 &quot;task&quot;: &quot;classification&quot; 的输出（docs/architectures.md）。</translation>
    </message>
    <message>
        <source>%1 does not say in one place what the FFNs&apos; activation is.</source>
        <translation>%1 没有在一处统一说明 FFN 的激活函数。</translation>
    </message>
    <message>
        <source>Give the FFN of the description an &quot;activation&quot; of its own (docs/architectures.md).</source>
        <translation>请在描述中为 FFN 单独给出“activation”（docs/architectures.md）。</translation>
    </message>
    <message>
        <source>A head needs at least two classes; the data have %1.</source>
        <translation>分类头至少需要两个类别；数据中有 %1 个。</translation>
    </message>
    <message>
        <source>Projections cannot become MLPs with %1.</source>
        <translation>投影不能替换为使用 %1 的 MLP。</translation>
    </message>
    <message>
        <source>Use relu, gelu, gelu_tanh or silu.</source>
        <translation>请使用 relu、gelu、gelu_tanh 或 silu。</translation>
    </message>
    <message>
        <source>The projections of %1 are MLPs already.</source>
        <translation>%1 的投影已经是 MLP。</translation>
    </message>
    <message>
        <source>Start from the model before that.</source>
        <translation>请从替换之前的模型开始。</translation>
    </message>
    <message>
        <source>The model with replaced projections is not made from this dense model.</source>
        <translation>投影已替换的模型并非由此稠密模型生成。</translation>
    </message>
    <message>
        <source>Make it anew from the dense model.</source>
        <translation>请由该稠密模型重新生成。</translation>
    </message>
    <message>
        <source>The model has no replaced projections to teach.</source>
        <translation>模型中没有可训练的已替换投影。</translation>
    </message>
    <message>
        <source>Replace the projections first.</source>
        <translation>请先替换投影。</translation>
    </message>
    <message>
        <source>A new &quot;%1&quot; model has token types or a projection of its embeddings, whose sizes no field names.</source>
        <translation>新的“%1”模型含有词元类型或嵌入的投影，而没有字段给出它们的大小。</translation>
    </message>
    <message>
        <source>Start from a checkpoint of that family instead.</source>
        <translation>请改为从该模型族的检查点开始。</translation>
    </message>
    <message>
        <source>The description of the new model has no &quot;vocabulary&quot;.</source>
        <translation>新模型的描述中没有“vocabulary”。</translation>
    </message>
    <message>
        <source>Add it to the architecture file or config.json.</source>
        <translation>请将其添加到架构文件或 config.json 中。</translation>
    </message>
    <message>
        <source>The description of the new model has learned positions and no &quot;context&quot;.</source>
        <translation>新模型的描述中有可学习的位置，但没有“context”。</translation>
    </message>
    <message>
        <source>The description of the new model does not say how many classes it has.</source>
        <translation>新模型的描述没有说明它有多少个类别。</translation>
    </message>
    <message>
        <source>Add &quot;id2label&quot; with the name of each class to its config.</source>
        <translation>请在其配置中添加“id2label”，给出每个类别的名称。</translation>
    </message>
    <message>
        <source>The new model is of the family &quot;%1&quot;, which is not known; known are %2.</source>
        <translation>新模型属于模型族“%1”，该模型族未知；已知的有 %2。</translation>
    </message>
    <message>
        <source>Set &quot;model_type&quot; in the config, or give an architecture file.</source>
        <translation>请在配置中设置“model_type”，或给出架构文件。</translation>
    </message>
    <message>
        <source>%1 describes no model: it has neither &quot;stacks&quot; (an architecture file) nor &quot;model_type&quot; (a config.json).</source>
        <translation>%1 没有描述模型：其中既没有“stacks”（架构文件），也没有“model_type”（config.json）。</translation>
    </message>
    <message>
        <source>See docs/architectures.md.</source>
        <translation>请参阅 docs/architectures.md。</translation>
    </message>
    <message>
        <source>the new model&apos;s description</source>
        <translation>新模型的描述</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>无法创建文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>不小于 0</translation>
    </message>
    <message>
        <source>in [0, 1]</source>
        <translation>在 [0, 1] 内</translation>
    </message>
    <message>
        <source>in [0, 1)</source>
        <translation>在 [0, 1) 内</translation>
    </message>
    <message>
        <source>from -1e15 to 1e15</source>
        <translation>在 -1e15 到 1e15 之间</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; must be %3; it is %4.</source>
        <translation>%1“%2”应为：%3；实际为 %4。</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>请选择其他值。</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>a number %1</source>
        <translation>数字，%1</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not known.</source>
        <translation>%1“%2”未知。</translation>
    </message>
    <message>
        <source>docs/recipes.md lists the keys.%1</source>
        <translation>docs/recipes.md 列出了各个键。%1</translation>
    </message>
    <message>
        <source>The training option</source>
        <translation>训练选项</translation>
    </message>
    <message>
        <source>There is no schedule &quot;%1&quot;.</source>
        <translation>没有名为“%1”的调度。</translation>
    </message>
    <message>
        <source>Choose one of constant, linear, cosine.</source>
        <translation>请选择 constant、linear 或 cosine。</translation>
    </message>
    <message>
        <source>The training options task, logits, sites and alpha are all 0.</source>
        <translation>训练选项 task、logits、sites 和 alpha 均为 0。</translation>
    </message>
    <message>
        <source>Give one of the losses a weight.</source>
        <translation>请为其中一项损失设置权重。</translation>
    </message>
    <message>
        <source>%1 must be an object, found %2.</source>
        <translation>%1 必须是对象，实际为 %2。</translation>
    </message>
    <message>
        <source>Write {&quot;option&quot;: value}.</source>
        <translation>请写成 {&quot;选项&quot;: 值}。</translation>
    </message>
    <message>
        <source>%1: the option</source>
        <translation>%1：选项</translation>
    </message>
    <message>
        <source>The data are drawn anew for ever and have no epochs.</source>
        <translation>数据会无限次重新抽取，没有轮数。</translation>
    </message>
    <message>
        <source>Give the length in steps.</source>
        <translation>请以步数给出长度。</translation>
    </message>
    <message>
        <source>docs/recipes.md shows one.</source>
        <translation>docs/recipes.md 中有示例。</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>阶段 %1</translation>
    </message>
    <message>
        <source>must be an object, found %1</source>
        <translation>必须是对象，实际为 %1</translation>
    </message>
    <message>
        <source>has a &quot;%1&quot; that is not %2</source>
        <translation>的“%1”类型不符；应为：%2</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>holds no JSON object</source>
        <translation>不含 JSON 对象</translation>
    </message>
    <message>
        <source>%1: the key &quot;%2&quot; is not known.</source>
        <translation>%1：键“%2”未知。</translation>
    </message>
    <message>
        <source>A training recipe holds &quot;defaults&quot; and &quot;stages&quot;.%1</source>
        <translation>训练配方包含“defaults”和“stages”。%1</translation>
    </message>
    <message>
        <source>needs a list &quot;stages&quot; with at least one stage</source>
        <translation>需要至少含一个阶段的列表“stages”</translation>
    </message>
    <message>
        <source>Weights cannot be written as %1.</source>
        <translation>权重不能写为 %1。</translation>
    </message>
    <message>
        <source>Choose F32, F16 or BF16.</source>
        <translation>请选择 F32、F16 或 BF16。</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>There is no sparsity penalty &quot;%1&quot;.</source>
        <translation>没有名为“%1”的稀疏惩罚。</translation>
    </message>
    <message>
        <source>The accuracy fell from %1 to %2: alpha is too strong.</source>
        <translation>准确率从 %1 降至 %2：α 过强。</translation>
    </message>
    <message>
        <source>The accuracy fell from %1 to %2: the learning rate is too high.</source>
        <translation>准确率从 %1 降至 %2：学习率过高。</translation>
    </message>
    <message>
        <source>%1 has died: all its neurons rest for every token; alpha is too strong.</source>
        <translation>%1 已失活：其全部神经元对每个词元都静息；α 过强。</translation>
    </message>
    <message>
        <source>%1 has died: all its neurons rest for every token.</source>
        <translation>%1 已失活：其全部神经元对每个词元都静息。</translation>
    </message>
    <message>
        <source>The %1 is no number at step %2.</source>
        <translation>第 %2 步的%1不是有限数。</translation>
    </message>
    <message>
        <source>The %1 is no number at step %2, first at %3.</source>
        <translation>第 %2 步的%1不是有限数，最先出现在 %3。</translation>
    </message>
    <message>
        <source>Lower the learning rate or alpha, or clip the gradient; the last checkpoint is kept.</source>
        <translation>请降低学习率或 α，或裁剪梯度；最后一个检查点会保留。</translation>
    </message>
    <message>
        <source>task loss</source>
        <translation>任务损失</translation>
    </message>
    <message>
        <source>sparsity penalty</source>
        <translation>稀疏惩罚</translation>
    </message>
    <message>
        <source>distillation loss</source>
        <translation>蒸馏损失</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>step %1 of %2, loss %3, at rest %4, %5 tokens/s</source>
        <translation>第 %1 步，共 %2 步，损失 %3，静息 %4，%5 词元/秒</translation>
    </message>
    <message>
        <source>No parameter matches &quot;%1&quot;; the first is %2.</source>
        <translation>没有与“%1”匹配的参数；第一个参数是 %2。</translation>
    </message>
    <message>
        <source>Use * for all parameters.</source>
        <translation>请用 * 表示全部参数。</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>The losses logits and sites need a dense model to compare with.</source>
        <translation>损失 logits 和 sites 需要一个用于比较的稠密模型。</translation>
    </message>
    <message>
        <source>Set both to 0, or train in a pipeline, which has one.</source>
        <translation>请将两者都设为 0，或在流水线中训练，其中有稠密模型。</translation>
    </message>
    <message>
        <source>The batch of pass %1 has no label that counts.</source>
        <translation>第 %1 次前向的批次中没有计入的标签。</translation>
    </message>
    <message>
        <source>Leave out samples without a label or a second token, or train without the task loss.</source>
        <translation>请去掉没有标签或没有第二个词元的样本，或不使用任务损失进行训练。</translation>
    </message>
    <message>
        <source>Resume with the model and options that the run was started with, or start anew without --resume.</source>
        <translation>请使用该次训练开始时的模型和选项继续，或不带 --resume 重新开始。</translation>
    </message>
    <message>
        <source>is no training checkpoint: it lacks &quot;%1&quot;</source>
        <translation>不是训练检查点：缺少“%1”</translation>
    </message>
    <message>
        <source>is no training checkpoint of version %1</source>
        <translation>不是版本 %1 的训练检查点</translation>
    </message>
    <message>
        <source>was written with another &quot;%1&quot;: expected %2, found %3</source>
        <translation>写入时使用了不同的“%1”：应为 %2，实际为 %3</translation>
    </message>
    <message>
        <source>names the step &quot;%1&quot;; expected 0 to %2</source>
        <translation>给出的步为“%1”；应为 0 到 %2</translation>
    </message>
    <message>
        <source>holds a log that cannot be read</source>
        <translation>含有无法读取的日志</translation>
    </message>
    <message>
        <source>is of another model: it holds %1 tensors, expected %2</source>
        <translation>属于另一个模型：含 %1 个张量，应为 %2 个</translation>
    </message>
    <message>
        <source>is of another model: expected the tensor &quot;%1&quot; of shape %2 in F32</source>
        <translation>属于另一个模型：应有形状为 %2、类型为 F32 的张量“%1”</translation>
    </message>
    <message>
        <source>A tensor of %1 elements was given %2 values.</source>
        <translation>含 %1 个元素的张量得到了 %2 个值。</translation>
    </message>
    <message>
        <source>A tensor of shape %1 has %2 bytes.</source>
        <translation>形状为 %1 的张量有 %2 个字节。</translation>
    </message>
    <message>
        <source>Text models take input_ids (and attention_mask) of shape [rows, tokens]; image models pixel_values.</source>
        <translation>文本模型接受形状为 [行, 词元] 的 input_ids（及 attention_mask）；图像模型接受 pixel_values。</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; of shape %2; %3 dimensions are expected</source>
        <translation>中“%1”的形状为 %2；应有 %3 个维度</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; of type %2; whole numbers (I64) are expected</source>
        <translation>中“%1”的类型为 %2；应为整数（I64）</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; of shape %2; input_ids have %3</source>
        <translation>中“%1”的形状为 %2；input_ids 的形状为 %3</translation>
    </message>
    <message>
        <source>has neither &quot;input_ids&quot; nor &quot;pixel_values&quot;</source>
        <translation>既没有“input_ids”，也没有“pixel_values”</translation>
    </message>
    <message>
        <source>has decoder_input_ids for %1 rows, not %2</source>
        <translation>中 decoder_input_ids 的行数为 %1，应为 %2</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; %3.</source>
        <translation>%1：张量“%2”%3。</translation>
    </message>
    <message>
        <source>Check that the weights and config.json (or the architecture file) belong together.</source>
        <translation>请检查权重与 config.json（或架构文件）是否匹配。</translation>
    </message>
    <message>
        <source>%1 lacks the tensor &quot;%2&quot; of shape %3, which the family &quot;%4&quot; needs.</source>
        <translation>%1 缺少形状为 %3 的张量“%2”，而模型族“%4”需要它。</translation>
    </message>
    <message>
        <source>Check that all shards are there and that the architecture is the right one.</source>
        <translation>请检查所有分片是否齐全，以及架构是否正确。</translation>
    </message>
    <message>
        <source>has the shape %1, expected %2</source>
        <translation>的形状为 %1，应为 %2</translation>
    </message>
    <message>
        <source>holds %1 values; a weight needs F64, F32, F16 or BF16</source>
        <translation>含 %1 类型的值；权重须为 F64、F32、F16 或 BF16</translation>
    </message>
    <message>
        <source>holds NaN or infinite values</source>
        <translation>含有 NaN 或无穷值</translation>
    </message>
    <message>
        <source>A memory limit of %1 MB is too small for %2, of which one block and the token table take %3 MB.</source>
        <translation>%1 MB 的内存上限对 %2 来说太小，仅其一个块和词元表就占用 %3 MB。</translation>
    </message>
    <message>
        <source>Give --memory at least %1M.</source>
        <translation>请将 --memory 设为至少 %1M。</translation>
    </message>
    <message>
        <source>is fused per head, which needs as many key/value heads as heads</source>
        <translation>按头融合，这要求键/值头数等于头数</translation>
    </message>
    <message>
        <source>has rows of %1 features, expected the width %2</source>
        <translation>的每行有 %1 个特征，应等于宽度 %2</translation>
    </message>
    <message>
        <source>has %1 rows, expected the vocabulary %2</source>
        <translation>有 %1 行，应等于词表大小 %2</translation>
    </message>
    <message>
        <source>loading %1</source>
        <translation>正在加载 %1</translation>
    </message>
    <message>
        <source>There is no site %1.</source>
        <translation>没有位点 %1。</translation>
    </message>
    <message>
        <source>The data has no labels, and a loss was asked for.</source>
        <translation>要求计算损失，但数据没有标签。</translation>
    </message>
    <message>
        <source>The label %1 is not one of the model&apos;s %2 classes.</source>
        <translation>标签 %1 不在模型的 %2 个类别之中。</translation>
    </message>
    <message>
        <source>The label %1 is not one of the model&apos;s %2 tokens.</source>
        <translation>标签 %1 不在模型的 %2 个词元之中。</translation>
    </message>
    <message>
        <source>Use data of the model&apos;s classes, or give the model a head for them.</source>
        <translation>请使用与模型类别相符的数据，或为模型加上对应这些类别的分类头。</translation>
    </message>
    <message>
        <source>The model has no output head, so there is no loss.</source>
        <translation>模型没有输出头，因此没有损失。</translation>
    </message>
    <message>
        <source>Measure agreement with the dense model instead.</source>
        <translation>请改为测量与稠密模型的一致率。</translation>
    </message>
    <message>
        <source>The token id %1 is outside the model&apos;s table of %2 rows.</source>
        <translation>词元 ID %1 超出了模型中 %2 行的表。</translation>
    </message>
    <message>
        <source>The token type %1 is outside the model&apos;s table of %2 rows.</source>
        <translation>词元类型 %1 超出了模型中 %2 行的表。</translation>
    </message>
    <message>
        <source>Check that the tokenizer belongs to this model.</source>
        <translation>请检查分词器是否属于此模型。</translation>
    </message>
    <message>
        <source>A batch holds no tokens.</source>
        <translation>批次中没有词元。</translation>
    </message>
    <message>
        <source>Give it at least one token.</source>
        <translation>请至少提供一个词元。</translation>
    </message>
    <message>
        <source>A row has %1 tokens; the model has positions for %2.</source>
        <translation>一行有 %1 个词元；模型只有 %2 个位置。</translation>
    </message>
    <message>
        <source>Cut the text, or choose a shorter window.</source>
        <translation>请缩短文本，或选择更短的窗口。</translation>
    </message>
    <message>
        <source>The images have the shape %1, the model expects %2.</source>
        <translation>图像的形状为 %1，模型要求 %2。</translation>
    </message>
    <message>
        <source>Resize them: preprocessor_config.json (or &quot;preprocess&quot; in the architecture file) gives the size.</source>
        <translation>请调整图像大小：preprocessor_config.json（或架构文件中的“preprocess”）给出了尺寸。</translation>
    </message>
    <message>
        <source>The model has %1 positions for %2 patches and prefix tokens.</source>
        <translation>模型有 %1 个位置，而图块和前缀词元共有 %2 个。</translation>
    </message>
    <message>
        <source>Check image and patch size in the architecture file.</source>
        <translation>请检查架构文件中的图像和图块大小。</translation>
    </message>
    <message>
        <source>A cache needs rows of equal length.</source>
        <translation>缓存要求各行长度相等。</translation>
    </message>
    <message>
        <source>Generate one text at a time.</source>
        <translation>请每次只生成一个文本。</translation>
    </message>
    <message>
        <source>The device &quot;%1&quot; is not available in this LibTorch.</source>
        <translation>此 LibTorch 不支持设备“%1”。</translation>
    </message>
    <message>
        <source>Use the device cpu, or a LibTorch built for the other one.</source>
        <translation>请使用设备 cpu，或为另一设备构建的 LibTorch。</translation>
    </message>
    <message>
        <source>There is no site &quot;%1&quot;; the model has %2.</source>
        <translation>没有位点“%1”；模型的位点有 %2。</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>请从中选择一个。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Replace projections</source>
        <translation>替换投影</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>α</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>遍</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>clipping</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>accumulation</source>
        <translation>累积</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>裁切</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>翻转</translation>
    </message>
    <message>
        <source>mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>CutMix</source>
        <translation>CutMix</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>gated FFNs</source>
        <translation>门控 FFN</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Sparsify</source>
        <translation>稀疏化</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>惩罚</translation>
    </message>
    <message>
        <source>alpha&apos;s schedule</source>
        <translation>α 的调度</translation>
    </message>
    <message>
        <source>displacement</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>剖析</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元数</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活跃判据</translation>
    </message>
    <message>
        <source>activity threshold</source>
        <translation>活跃阈值</translation>
    </message>
    <message>
        <source>memory for router inputs</source>
        <translation>路由器输入缓存</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>co-activation</source>
        <translation>共激活</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>number of experts</source>
        <translation>专家数量</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>个专家</translation>
    </message>
    <message>
        <source>expert size</source>
        <translation>专家大小</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>个神经元</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>启动次数</translation>
    </message>
    <message>
        <source>Fit routers</source>
        <translation>训练路由器</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>router width</source>
        <translation>路由器宽度</translation>
    </message>
    <message>
        <source>units</source>
        <translation>个单元</translation>
    </message>
    <message>
        <source>tokens a step</source>
        <translation>每步词元数</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>次检查</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>points</source>
        <translation>个点</translation>
    </message>
    <message>
        <source>executor</source>
        <translation>执行方式</translation>
    </message>
    <message>
        <source>kept tokens</source>
        <translation>保留词元数</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>beams</source>
        <translation>束宽</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>values a site</source>
        <translation>每个位置的值数</translation>
    </message>
    <message>
        <source>measured samples</source>
        <translation>测量样本</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>dynamic-k</source>
        <translation>动态 k</translation>
    </message>
    <message>
        <source>anchored dynamic-k</source>
        <translation>锚定动态 k</translation>
    </message>
    <message>
        <source>cumulative mass</source>
        <translation>累积质量</translation>
    </message>
    <message>
        <source>top-k</source>
        <translation>top-k</translation>
    </message>
    <message>
        <source>Opens the model and the data and names the sites to convert.</source>
        <translation>打开模型和数据，并列出待转换的位点。</translation>
    </message>
    <message>
        <source>Which sites are converted: ids separated by commas, * and ? stand for any characters.</source>
        <translation>要转换的位点：标识符以逗号分隔，* 和 ? 代表任意字符。</translation>
    </message>
    <message>
        <source>Where the model runs.</source>
        <translation>运行模型的设备。</translation>
    </message>
    <message>
        <source>Threads to use; 0 is one a processor core.</source>
        <translation>使用的线程数；0 表示每个处理器核心一个。</translation>
    </message>
    <message>
        <source>Teaches a small two-layer network to each projection of attention, so that it can become experts too.</source>
        <translation>为注意力的每个投影训练一个小的两层网络，使其也能成为专家。</translation>
    </message>
    <message>
        <source>Replaces the projections of attention before anything else.</source>
        <translation>在其他一切之前替换注意力的投影。</translation>
    </message>
    <message>
        <source>Multiply-adds of each network, as a multiple of its projection&apos;s.</source>
        <translation>每个网络的乘加量，为其投影的倍数。</translation>
    </message>
    <message>
        <source>Of the networks.</source>
        <translation>网络的激活函数。</translation>
    </message>
    <message>
        <source>Weight of the squared Hoyer penalty; 0 is none.</source>
        <translation>平方 Hoyer 惩罚的权重；0 表示不用。</translation>
    </message>
    <message>
        <source>Length in passes over the training data; 0: steps count.</source>
        <translation>以遍历训练数据的次数计的长度；0：以步数为准。</translation>
    </message>
    <message>
        <source>Length in steps of the optimiser, where epochs is 0.</source>
        <translation>轮数为 0 时，以优化器步数计的长度。</translation>
    </message>
    <message>
        <source>At the end of the warm-up.</source>
        <translation>预热结束时。</translation>
    </message>
    <message>
        <source>Share of the steps over which the learning rate grows.</source>
        <translation>学习率增长所占的步数比例。</translation>
    </message>
    <message>
        <source>How the learning rate falls after the warm-up.</source>
        <translation>预热之后学习率如何下降。</translation>
    </message>
    <message>
        <source>Decoupled weight decay of matrices.</source>
        <translation>矩阵的解耦权重衰减。</translation>
    </message>
    <message>
        <source>Largest norm of the gradient; 0 is no limit.</source>
        <translation>梯度的最大范数；0 表示不限。</translation>
    </message>
    <message>
        <source>Samples in one forward pass of the training.</source>
        <translation>训练中一次前向的样本数。</translation>
    </message>
    <message>
        <source>Forward passes in one step of the optimiser.</source>
        <translation>优化器每步的前向次数。</translation>
    </message>
    <message>
        <source>bf16 runs the matrix products in half precision.</source>
        <translation>bf16 以半精度计算矩阵乘积。</translation>
    </message>
    <message>
        <source>Images: border over which they are shifted at random.</source>
        <translation>图片：随机平移的边界。</translation>
    </message>
    <message>
        <source>Images: mirrors every second one.</source>
        <translation>图片：每两张翻转一张。</translation>
    </message>
    <message>
        <source>Images: parameter of mixup; 0 is none.</source>
        <translation>图片：mixup 的参数；0 表示不用。</translation>
    </message>
    <message>
        <source>Images: parameter of CutMix; 0 is none.</source>
        <translation>图片：CutMix 的参数；0 表示不用。</translation>
    </message>
    <message>
        <source>Share of a label that is spread over all classes.</source>
        <translation>分摊到所有类别的标签比例。</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>相同的种子得到相同的结果。</translation>
    </message>
    <message>
        <source>Puts ReLU in the place of GELU or SiLU and trains until the model is as good as before.</source>
        <translation>用 ReLU 替换 GELU 或 SiLU，并训练到与以前一样好。</translation>
    </message>
    <message>
        <source>Changes the activation before the model is profiled.</source>
        <translation>在剖析模型之前更改激活函数。</translation>
    </message>
    <message>
        <source>Of FFNs with a gate: gate puts ReLU there; both rectifies the other factor, too (dReLU), so that more neurons rest and there is more to recover.</source>
        <translation>带门控的 FFN：gate 只在门上使用 ReLU；both 对另一因子也使用（dReLU），静息的神经元更多，需要恢复的也更多。</translation>
    </message>
    <message>
        <source>What is learnt: task, the labels; distil, the outputs of the dense model and of its sites, which needs no labels; both; auto is task where there are labels, else distil.</source>
        <translation>学习什么：task，标签；distil，稠密模型及其各位置的输出，无需标签；both，两者；auto 在有标签时为 task，否则为 distil。</translation>
    </message>
    <message>
        <source>Share of the features of embeddings and of branches&apos; outputs that a pass sets to 0.</source>
        <translation>每遍把嵌入和各分支输出的这一比例特征置为 0。</translation>
    </message>
    <message>
        <source>Trains the model so that most neurons rest for most tokens.</source>
        <translation>训练模型，使大多数词元的大多数神经元静息。</translation>
    </message>
    <message>
        <source>Sparsifies the model before it is profiled.</source>
        <translation>在剖析模型之前使其稀疏。</translation>
    </message>
    <message>
        <source>What a token pays: hoyer, about its number of active neurons; l1, the sum of activations; clamped and hoyer-clamped, the same of pre-activations above the displacement, for GELU.</source>
        <translation>一个词元付出的代价：hoyer，约为其激活神经元数；l1，激活之和；clamped 与 hoyer-clamped，对高于偏移的预激活作同样计算，用于 GELU。</translation>
    </message>
    <message>
        <source>Weight of the penalty: more rests, and more is lost.</source>
        <translation>惩罚的权重：静息更多，损失也更多。</translation>
    </message>
    <message>
        <source>constant; linear grows until the end; warm-up grows over the first half.</source>
        <translation>constant 恒定；linear 增长到结束；warm-up 在前半程增长。</translation>
    </message>
    <message>
        <source>Pre-activations below it cost nothing; of clamped penalties.</source>
        <translation>低于它的预激活没有代价；用于 clamped 惩罚。</translation>
    </message>
    <message>
        <source>Measures over some tokens which neurons rest, and which fire together.</source>
        <translation>在一部分词元上测量哪些神经元静息、哪些共同激活。</translation>
    </message>
    <message>
        <source>How many tokens are looked at; 0 is all.</source>
        <translation>考察的词元数量；0 表示全部。</translation>
    </message>
    <message>
        <source>When a neuron counts as active: by its value not being zero, by a fixed threshold, by a share of the token&apos;s largest value; auto is nonzero for ReLU and relative for others.</source>
        <translation>判定神经元是否活跃的方式：nonzero 为值不等于零，absolute 为固定阈值，relative 为该词元最大值的一定比例；auto 对 ReLU 取 nonzero，其他取 relative。</translation>
    </message>
    <message>
        <source>The threshold of the rules absolute and relative; auto uses it for activations without zeros.</source>
        <translation>absolute 和 relative 判据的阈值；auto 在激活值不含零时使用它。</translation>
    </message>
    <message>
        <source>How much of the FFN inputs is kept for fitting routers, over all sites.</source>
        <translation>为训练路由器保留的 FFN 输入总量（所有位点合计）。</translation>
    </message>
    <message>
        <source>Counts how often each pair of neurons fires together; the co-activation partition needs it.</source>
        <translation>统计每对神经元共同激活的次数；按共激活划分时需要。</translation>
    </message>
    <message>
        <source>Samples in one forward pass; more is faster and takes more memory.</source>
        <translation>一次前向传播的样本数；越多越快，但占用更多内存。</translation>
    </message>
    <message>
        <source>Divides the neurons of each site into experts of equal size.</source>
        <translation>将每个位点的神经元划分为大小相等的专家。</translation>
    </message>
    <message>
        <source>How neurons are grouped.</source>
        <translation>神经元的分组方式。</translation>
    </message>
    <message>
        <source>Experts of each site; 0 where the size is given instead, or to choose about 64.</source>
        <translation>每个位点的专家数；若改为指定大小，或自动选取约 64 个，则填 0。</translation>
    </message>
    <message>
        <source>Neurons of each expert; 0 where their number is given instead.</source>
        <translation>每个专家的神经元数；若改为指定专家数量则填 0。</translation>
    </message>
    <message>
        <source>Independent starts, of which the best is kept; 0: one quick search, a little worse.</source>
        <translation>独立启动的次数，保留其中最好的一次；0：一次快速搜索，结果略差。</translation>
    </message>
    <message>
        <source>Trains for each site a small network that predicts which experts a token needs.</source>
        <translation>为每个位点训练一个小网络，预测词元需要哪些专家。</translation>
    </message>
    <message>
        <source>What the router predicts, and how it is made.</source>
        <translation>路由器预测什么，以及如何得到。</translation>
    </message>
    <message>
        <source>Hidden units: wider predicts better and costs more; 0 chooses 8 to 128, about 6 % of the site&apos;s cost.</source>
        <translation>隐藏单元数：越宽预测越准，成本也越高；0 表示自动取 8 到 128，约占该位点成本的 6%。</translation>
    </message>
    <message>
        <source>Most steps of the optimiser.</source>
        <translation>优化器的最大步数。</translation>
    </message>
    <message>
        <source>Tokens in one step of the optimiser.</source>
        <translation>优化器每一步使用的词元数。</translation>
    </message>
    <message>
        <source>The first learning rate; it falls to 0 as half a cosine.</source>
        <translation>初始学习率；按半个余弦周期降至 0。</translation>
    </message>
    <message>
        <source>Decoupled weight decay.</source>
        <translation>解耦权重衰减。</translation>
    </message>
    <message>
        <source>Share of the tokens that is measured on and never trained on.</source>
        <translation>只用于评估、不参与训练的词元比例。</translation>
    </message>
    <message>
        <source>Stops after so many of 40 checks without improvement; 0 is never.</source>
        <translation>共 40 次检查，连续这么多次无改进即停止；0 表示从不提前停止。</translation>
    </message>
    <message>
        <source>Tokens to fit on, of those profiled; 0 is all that are kept in memory. Others are read from the data again, in a pass for as many sites as the memory holds.</source>
        <translation>用于拟合的词元数（取自已分析的）；0 表示内存中保留的全部。其余的会重新从数据读取，每遍处理内存容得下的若干位点。</translation>
    </message>
    <message>
        <source>Measures quality and cost at many operating points.</source>
        <translation>在多个工作点上测量质量和成本。</translation>
    </message>
    <message>
        <source>How experts are chosen from the router&apos;s scores.</source>
        <translation>如何根据路由器得分选择专家。</translation>
    </message>
    <message>
        <source>The values of tau, mass or k to measure; empty spreads them by the experts that run.</source>
        <translation>要测量的 tau、mass 或 k 的取值；留空则按运行的专家数分布。</translation>
    </message>
    <message>
        <source>How many values are chosen where none are given.</source>
        <translation>未指定取值时自动选取的数量。</translation>
    </message>
    <message>
        <source>How the chosen experts are computed.</source>
        <translation>所选专家的计算方式。</translation>
    </message>
    <message>
        <source>Most samples to measure on; 0 is all.</source>
        <translation>最多用于测量的样本数；0 表示全部。</translation>
    </message>
    <message>
        <source>Tokens whose router scores are kept, so that any tau can be looked at at once.</source>
        <translation>保留其路由器得分的词元数，以便即时查看任意 tau。</translation>
    </message>
    <message>
        <source>auto is what model and data allow; bleu, chrf and exact-match compare the texts that an encoder-decoder writes at each point with the targets.</source>
        <translation>auto 由模型和数据决定；bleu、chrf 和 exact-match 把编码器-解码器在每个工作点写出的文本与目标文本比较。</translation>
    </message>
    <message>
        <source>Of the texts that such metrics compare; 1 is greedy.</source>
        <translation>用于此类指标所比较的文本；1 为贪心。</translation>
    </message>
    <message>
        <source>Gives each site a τ of its own: measures what each site alone loses, and saves where it costs least.</source>
        <translation>为每个位置分配各自的 τ：测量每个位置单独的损失，在代价最小处节省。</translation>
    </message>
    <message>
        <source>The values of tau that each site is measured at; empty spreads them by the experts that run.</source>
        <translation>测量每个位置所用的 tau 值；留空则按运行的专家数分布。</translation>
    </message>
    <message>
        <source>Most samples that sites are measured on, of those that routers are fitted on; 0 is all.</source>
        <translation>测量位置所用样本的上限，取自拟合路由器的样本；0 为全部。</translation>
    </message>
    <message>
        <source>How many allocations are measured.</source>
        <translation>测量多少种分配。</translation>
    </message>
    <message>
        <source>Most samples that allocations are measured on, as of the sweep; 0 is all.</source>
        <translation>测量分配所用样本的上限，同扫描；0 为全部。</translation>
    </message>
    <message>
        <source>Writes the converted model for use elsewhere.</source>
        <translation>写出转换后的模型，供其他程序使用。</translation>
    </message>
    <message>
        <source>hf: a Hugging Face folder; partition: experts and routers as HDF5 and JSON.</source>
        <translation>hf：Hugging Face 文件夹；partition：专家和路由器（HDF5 与 JSON）。</translation>
    </message>
    <message>
        <source>The value of tau, mass or k.</source>
        <translation>tau、mass 或 k 的取值。</translation>
    </message>
    <message>
        <source>%1 is not at %2.</source>
        <translation>找不到 %1：它不在 %2。</translation>
    </message>
    <message>
        <source>weight of projections</source>
        <translation>投影的权重</translation>
    </message>
    <message>
        <source>Of attention&apos;s projections in the penalty, beside 1 of the FFNs. A layer has four of them, so that each pays a quarter of what an FFN pays.</source>
        <translation>注意力投影在惩罚中的权重，FFN 的权重为 1。每层有四个投影，因此每个投影只承担一个 FFN 的四分之一。</translation>
    </message>
</context>
<context>
    <name>dynak::SitePanel</name>
    <message>
        <source>at most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>% of the cost</source>
        <translation>%（相对稠密）</translation>
    </message>
    <message>
        <source>lose at most</source>
        <translation>最多损失</translation>
    </message>
    <message>
        <source>% of dense</source>
        <translation>%（相对稠密）</translation>
    </message>
    <message>
        <source>τ of each site</source>
        <translation>各位置的 τ</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Give all sites the common τ</source>
        <translation>让所有位置使用公共 τ</translation>
    </message>
    <message>
        <source>Click: select the site. Double click on τ or F2: type it. Delete: the common τ again.</source>
        <translation>单击：选择位置。双击 τ 或 F2：输入。Delete：恢复公共 τ。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Give this site the common τ</source>
        <translation>让此位置使用公共 τ</translation>
    </message>
    <message>
        <source>spend a budget where it costs least</source>
        <translation>把预算花在代价最小处</translation>
    </message>
    <message>
        <source>A share in per cent is expected, such as 50.</source>
        <translation>请输入百分比，例如 50。</translation>
    </message>
    <message>
        <source>Gives each site its own τ so that the least is lost at this cost</source>
        <translation>为每个位置分配各自的 τ，使此成本下损失最小</translation>
    </message>
    <message>
        <source>Takes the cheapest measured point of the greedy line that loses no more</source>
        <translation>取贪心曲线上损失不超过此值的最便宜实测点</translation>
    </message>
    <message>
        <source>To spend a budget over the sites, each is measured alone first.</source>
        <translation>要在各位置间分配预算，先单独测量每个位置。</translation>
    </message>
    <message>
        <source>τ of %1</source>
        <translation>%1 的 τ</translation>
    </message>
    <message>
        <source>distribute a budget</source>
        <translation>分配预算</translation>
    </message>
    <message>
        <source>%1: %2 at %3 of the cost</source>
        <translation>%1：%2（成本为 %3）</translation>
    </message>
    <message>
        <source>The cheapest allocation costs %1.</source>
        <translation>最便宜的分配成本为 %1。</translation>
    </message>
    <message>
        <source>No measured allocation is within %1 of dense.</source>
        <translation>没有实测分配与稠密相差在 %1 以内。</translation>
    </message>
</context>
<context>
    <name>dynak::SiteTauModel</name>
    <message>
        <source>a τ of its own</source>
        <translation>自己的 τ</translation>
    </message>
    <message>
        <source>the common τ</source>
        <translation>公共 τ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Dense is faster from %1 of the experts on; %2 run now.</source>
        <translation>运行 %1 及以上的专家时，稠密更快；现在运行 %2。</translation>
    </message>
    <message>
        <source>The share of executed experts from which on the site is faster dense, measured by the sweep on its machine. The executor runs everything then.</source>
        <translation>运行的专家达到此比例后，该位置以稠密方式更快；由扫描在其所用机器上测得。此时会运行全部专家。</translation>
    </message>
    <message>
        <source>dense from</source>
        <translation>稠密阈值</translation>
    </message>
</context>
<context>
    <name>dynak::SparsityFigure</name>
    <message>
        <source>Sparsity</source>
        <translation>稀疏性</translation>
    </message>
    <message>
        <source>share of neurons active per token</source>
        <translation>每词元活跃神经元比例</translation>
    </message>
    <message>
        <source>resting, median</source>
        <translation>静息，中位数</translation>
    </message>
    <message>
        <source>share of neurons active per token (%1)</source>
        <translation>每个词元激活神经元的比例（%1）</translation>
    </message>
    <message>
        <source>outline: %1</source>
        <translation>轮廓：%1</translation>
    </message>
    <message>
        <source>active neurons per token</source>
        <translation>每个词元的活跃神经元</translation>
    </message>
</context>
<context>
    <name>dynak::SparsityModel</name>
    <message>
        <source>site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>神经元数</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元数</translation>
    </message>
    <message>
        <source>resting share, median token</source>
        <translation>静息比例，中位词元</translation>
    </message>
    <message>
        <source>active share, median token</source>
        <translation>活跃比例，中位词元</translation>
    </message>
    <message>
        <source>active share, 5 % token</source>
        <translation>活跃比例，5% 分位词元</translation>
    </message>
    <message>
        <source>active share, 95 % token</source>
        <translation>活跃比例，95% 分位词元</translation>
    </message>
    <message>
        <source>neurons that never fire</source>
        <translation>从不激活的神经元</translation>
    </message>
    <message>
        <source>neurons that always fire</source>
        <translation>始终激活的神经元</translation>
    </message>
    <message>
        <source>active: a ≠ 0</source>
        <translation>活跃：a ≠ 0</translation>
    </message>
    <message>
        <source>active: |a| &gt; %1</source>
        <translation>活跃：|a| &gt; %1</translation>
    </message>
    <message>
        <source>active: |a| &gt; %1 · largest of the token</source>
        <translation>活跃：|a| &gt; %1 · 该词元的最大值</translation>
    </message>
    <message>
        <source>%1: active share, median token</source>
        <translation>%1：激活比例，中位词元</translation>
    </message>
    <message>
        <source>%1: active share, 5 % token</source>
        <translation>%1：激活比例，5 % 词元</translation>
    </message>
    <message>
        <source>%1: active share, 95 % token</source>
        <translation>%1：激活比例，95 % 词元</translation>
    </message>
</context>
<context>
    <name>dynak::SparsityView</name>
    <message>
        <source>%1 of neurons rest for the median token.</source>
        <translation>对中位词元而言，%1 的神经元处于静息状态。</translation>
    </message>
    <message>
        <source>Which share of each layer&apos;s neurons works for a token, and which rests.</source>
        <translation>处理一个词元时，每层神经元中有多大比例在工作、多大比例静息。</translation>
    </message>
    <message>
        <source>It needs the profile: one pass over the data.</source>
        <translation>需要剖析结果：遍历一遍数据即可得到。</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>需要一个项目，或模型和数据。</translation>
    </message>
    <message>
        <source>A neuron counts as active when |a| is above it; the profile must run again</source>
        <translation>|a| 高于该值的神经元计为活跃；需要重新运行剖析</translation>
    </message>
    <message>
        <source>Count as active above %1</source>
        <translation>高于 %1 计为活跃</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>set the threshold</source>
        <translation>设置阈值</translation>
    </message>
    <message>
        <source>%1 of neurons rest for the median token; %2 in %3.</source>
        <translation>中位词元有 %1 的神经元静息；%3 中为 %2。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose a project…</source>
        <translation>选择项目…</translation>
    </message>
    <message>
        <source>Project to compare with</source>
        <translation>要比较的项目</translation>
    </message>
    <message>
        <source>Dynak projects (*.dynak)</source>
        <translation>Dynak 项目 (*.dynak)</translation>
    </message>
    <message>
        <source>Another profile of the same sites, as an outline: an earlier one of this project, or of another project</source>
        <translation>同样位点的另一份分析（轮廓）：本项目较早的，或另一项目的</translation>
    </message>
</context>
<context>
    <name>dynak::SplitModel</name>
    <message>
        <source>co-activation inside experts</source>
        <translation>专家内部共激活</translation>
    </message>
    <message>
        <source>random, %1 experts</source>
        <translation>随机，%1 个专家</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>%1: %2 experts, %3 of co-activations inside experts</source>
        <translation>%1：%2 个专家，%3 的共激活位于专家内部</translation>
    </message>
    <message>
        <source>, %1 × a random split</source>
        <translation>，为随机划分的 %1 倍</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家数</translation>
    </message>
    <message>
        <source>of a random split</source>
        <translation>随机划分时</translation>
    </message>
</context>
<context>
    <name>dynak::StageCard</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Close the options</source>
        <translation>收起选项</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>“%1”的选项</translation>
    </message>
</context>
<context>
    <name>dynak::StageOptions</name>
    <message>
        <source>%1
Default: %2</source>
        <translation>%1
默认值：%2</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>恢复默认值 %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置“%1”</translation>
    </message>
    <message>
        <source>Estimate the time</source>
        <translation>估计用时</translation>
    </message>
    <message>
        <source>Makes a few steps that are thrown away, to tell how long all of them may take</source>
        <translation>试跑几步（结果丢弃），以估计全部所需的时间</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>测量中…</translation>
    </message>
</context>
<context>
    <name>dynak::StartPage</name>
    <message>
        <source>Drop a project, a model folder, or weights with their JSON here</source>
        <translation>将项目、模型文件夹或权重及其 JSON 拖放到此处</translation>
    </message>
    <message>
        <source>safetensors · Hugging Face folders · .dynak</source>
        <translation>safetensors · Hugging Face 文件夹 · .dynak</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>See how sparse a Transformer is, turn it into experts, choose what it may cost.</source>
        <translation>看清 Transformer 有多稀疏，将其转换为专家，选择可接受的成本。</translation>
    </message>
    <message>
        <source>Try a built-in model</source>
        <translation>试用内置模型</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>找不到文件</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>Take it off this list; the file stays</source>
        <translation>从列表中移除；文件保留</translation>
    </message>
</context>
<context>
    <name>dynak::StepDots</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>dynak::StudioSession</name>
    <message>
        <source>set τ to %1</source>
        <translation>将 τ 设为 %1</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>设置“%1”</translation>
    </message>
    <message>
        <source>keep a point</source>
        <translation>保留工作点</translation>
    </message>
    <message>
        <source>set τ of %1 to %2</source>
        <translation>将 %1 的 τ 设为 %2</translation>
    </message>
    <message>
        <source>give %1 the common τ</source>
        <translation>让 %1 使用公共 τ</translation>
    </message>
    <message>
        <source>give all sites the common τ</source>
        <translation>让所有位置使用公共 τ</translation>
    </message>
    <message>
        <source>set how much may be lost</source>
        <translation>设置允许的损失</translation>
    </message>
</context>
<context>
    <name>dynak::TauBar</name>
    <message>
        <source>experts per token</source>
        <translation>每词元专家数</translation>
    </message>
    <message>
        <source>cost, share of dense</source>
        <translation>成本（稠密 = 100%）</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>time per sample</source>
        <translation>每样本时间</translation>
    </message>
    <message>
        <source>Threshold τ as a number</source>
        <translation>阈值 τ 的数值</translation>
    </message>
    <message>
        <source>Type τ between 0 (all experts) and 1 (only the strongest)</source>
        <translation>输入 0（全部专家）到 1（仅最强的专家）之间的 τ</translation>
    </message>
    <message>
        <source>Experts that run, mean over tokens and sites, of those there are at a site</source>
        <translation>执行的专家数（对词元和位点取平均），以及每个位点的专家总数</translation>
    </message>
    <message>
        <source>Multiply-accumulates of a sample, routers included, as a share of the dense model&apos;s</source>
        <translation>单个样本的乘加运算（MACs），含路由器，占稠密模型的比例</translation>
    </message>
    <message>
        <source>Measured forward pass of one sample, and how many times faster than the dense model</source>
        <translation>单个样本前向传播的实测时间，以及相对稠密模型的加速倍数</translation>
    </message>
    <message>
        <source>all experts</source>
        <translation>全部专家</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Measured over %n sample(s); behind it the difference to the dense model</source>
        <translation>
            <numerusform>基于 %n 个样本测得；其后为与稠密模型之差</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) differ</source>
        <translation>
            <numerusform>%n 个位置不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: the same τ at all sites</source>
        <translation>单击：所有位置使用相同的 τ</translation>
    </message>
</context>
<context>
    <name>dynak::TauSlider</name>
    <message>
        <source>Threshold τ</source>
        <translation>阈值 τ</translation>
    </message>
    <message>
        <source>An expert runs when its predicted output norm is at least τ times the token&apos;s largest. Arrows step, Shift fine, [ and ] from anywhere.</source>
        <translation>当专家的预测输出范数不小于该词元最大值的 τ 倍时，执行该专家。方向键步进，按住 Shift 微调，[ 和 ] 随处可用。</translation>
    </message>
</context>
<context>
    <name>dynak::TokenModel</name>
    <message>
        <source>%1: %2 experts</source>
        <translation>%1：%2 个专家</translation>
    </message>
    <message>
        <source>%1, dense agrees at %2</source>
        <translation>%1，稠密模型一致（%2）</translation>
    </message>
    <message>
        <source>%1, dense says %2 at %3</source>
        <translation>%1，稠密模型判为 %2（%3）</translation>
    </message>
    <message>
        <source>dense says %1 at %2</source>
        <translation>稠密模型判为 %1（%2）</translation>
    </message>
    <message>
        <source>%1 experts a token, of %2</source>
        <translation>每词元 %1 个专家，共 %2 个</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>token</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>experts, mean of sites</source>
        <translation>专家数，各位点平均</translation>
    </message>
    <message>
        <source>experts, %1</source>
        <translation>专家数，%1</translation>
    </message>
    <message>
        <source>with experts: %1 at %2</source>
        <translation>用专家：%1，%2</translation>
    </message>
    <message>
        <source>%1, source</source>
        <translation>%1，源文本</translation>
    </message>
    <message>
        <source>%1, target</source>
        <translation>%1，目标文本</translation>
    </message>
    <message>
        <source>%1: no site with experts sees it</source>
        <translation>%1：没有带专家的位置看到它</translation>
    </message>
    <message>
        <source>experts a token: source %1, target %2, of %3</source>
        <translation>每词元专家数：源文本 %1，目标文本 %2，共 %3 个</translation>
    </message>
</context>
<context>
    <name>dynak::TokenText</name>
    <message>
        <source>Text of the sample</source>
        <translation>样本文本</translation>
    </message>
</context>
<context>
    <name>dynak::TokensFigure</name>
    <message>
        <source>Experts per token</source>
        <translation>每词元专家数</translation>
    </message>
    <message>
        <source>experts run by a token (mean of sites)</source>
        <translation>词元执行的专家数（各位点平均）</translation>
    </message>
    <message>
        <source>experts run by a token, %1</source>
        <translation>词元执行的专家数，%1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>%1 experts</source>
        <translation>%1 个专家</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>token</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家数</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元数</translation>
    </message>
    <message>
        <source>map</source>
        <translation>分布图</translation>
    </message>
    <message>
        <source>mean of sites</source>
        <translation>各位点平均</translation>
    </message>
    <message>
        <source>histogram</source>
        <translation>直方图</translation>
    </message>
</context>
<context>
    <name>dynak::TokensView</name>
    <message>
        <source>What is pointed at</source>
        <translation>指针所指内容</translation>
    </message>
    <message>
        <source>dearest</source>
        <translation>最费</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>最省</translation>
    </message>
    <message>
        <source>samples, mean experts a patch</source>
        <translation>样本，每图块平均专家数</translation>
    </message>
    <message>
        <source>Order of the samples</source>
        <translation>样本的排序</translation>
    </message>
    <message>
        <source>cheapest first</source>
        <translation>最省的在前</translation>
    </message>
    <message>
        <source>dearest first</source>
        <translation>最费的在前</translation>
    </message>
    <message>
        <source>wrong only</source>
        <translation>仅错误样本</translation>
    </message>
    <message>
        <source>How many experts each token or patch runs, and in which layers.</source>
        <translation>每个词元或图块执行多少专家，以及在哪些层执行。</translation>
    </message>
    <message>
        <source>It needs the sweep, which keeps router scores of some tokens.</source>
        <translation>需要扫描结果：它会保留部分词元的路由器得分。</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>需要一个项目，或模型和数据。</translation>
    </message>
    <message>
        <source>Reading the router scores…</source>
        <translation>正在读取路由器得分…</translation>
    </message>
    <message>
        <source>The model writes…</source>
        <translation>模型正在写…</translation>
    </message>
</context>
<context>
    <name>dynak::TrainingFigure</name>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>α · penalty</source>
        <translation>α · 惩罚</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>neurons at rest</source>
        <translation>静息神经元</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>step %1: loss</source>
        <translation>第 %1 步：损失</translation>
    </message>
    <message>
        <source>held out, before %1</source>
        <translation>留出数据，训练前 %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>训练后 %1</translation>
    </message>
    <message>
        <source>nothing to count: it learns no labels</source>
        <translation>无可统计：不学习标签</translation>
    </message>
    <message>
        <source>nearly %1</source>
        <translation>近似 %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>task loss, nats</source>
        <translation>任务损失（奈特）</translation>
    </message>
    <message>
        <source>logits loss</source>
        <translation>logits 损失</translation>
    </message>
    <message>
        <source>sites loss</source>
        <translation>位点损失</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>惩罚</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>α</translation>
    </message>
    <message>
        <source>exactly 0</source>
        <translation>恰为 0</translation>
    </message>
    <message>
        <source>nearly 0</source>
        <translation>近似 0</translation>
    </message>
    <message>
        <source>tokens a second</source>
        <translation>每秒词元数</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>dynak::TrainingView</name>
    <message>
        <source>Trainings</source>
        <translation>训练列表</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Earlier trainings, to compare with</source>
        <translation>以前的训练，用于比较</translation>
    </message>
    <message>
        <source>Make the model sparse</source>
        <translation>使模型稀疏</translation>
    </message>
    <message>
        <source>Switch the stage Sparsify on and run it</source>
        <translation>打开并运行“稀疏化”阶段</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>需要一个项目，或一个模型和数据。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>What was learnt is kept: it goes on from there</source>
        <translation>已学到的会保留，并从那里继续</translation>
    </message>
    <message>
        <source>Go on from where it stopped</source>
        <translation>从停止处继续</translation>
    </message>
    <message>
        <source>%1 begins…</source>
        <translation>%1 开始…</translation>
    </message>
    <message>
        <source>%1: no step was made.</source>
        <translation>%1：未进行任何一步。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>stopped at step %1 of %2</source>
        <translation>停在第 %1 步，共 %2 步</translation>
    </message>
    <message numerus="yes">
        <source>accuracy %1 → %2 on %n held-out label(s)</source>
        <translation>
            <numerusform>准确率 %1 → %2（%n 个留出标签）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at rest</source>
        <translation>%1 静息</translation>
    </message>
    <message>
        <source>%1 tokens a second</source>
        <translation>每秒 %1 个词元</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Loss, accuracy and neurons at rest while a model is trained, how well routers are fitted, and how earlier trainings went.</source>
        <translation>模型训练时的损失、准确率与静息神经元，路由器拟合得如何，以及以往训练的过程。</translation>
    </message>
    <message>
        <source>It needs a training: Replace projections, ReLU, Sparsify or Fit routers in the pipeline.</source>
        <translation>需要一次训练：流水线中的“替换投影”、“ReLU”、“稀疏化”或“训练路由器”。</translation>
    </message>
    <message>
        <source>site %1 of %2</source>
        <translation>位点 %1 / %2</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1，第 %2 步，共 %3 步</translation>
    </message>
    <message>
        <source>held-out loss %1</source>
        <translation>留出损失 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n 个位点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped after %1 of %n site(s)</source>
        <translation>
            <numerusform>在 %n 个位点中的 %1 个之后停止</numerusform>
        </translation>
    </message>
    <message>
        <source>rank correlation %1</source>
        <translation>秩相关 %1</translation>
    </message>
</context>
<context>
    <name>dynak::TrialTokens</name>
    <message>
        <source>What is pointed at</source>
        <translation>指针所指内容</translation>
    </message>
    <message>
        <source>written</source>
        <translation>写出</translation>
    </message>
</context>
<context>
    <name>dynak::View</name>
    <message>
        <source>It may take about %1.</source>
        <translation>可能需要约 %1。</translation>
    </message>
</context>
<context>
    <name>dynak::ViewCommands</name>
    <message>
        <source>Commands…</source>
        <translation>命令…</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>按名称查找任意命令</translation>
    </message>
    <message>
        <source>Arrange the views for this work</source>
        <translation>按此类工作排列视图</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>视角</translation>
    </message>
    <message>
        <source>Keep or change layouts…</source>
        <translation>保留或更改布局…</translation>
    </message>
    <message>
        <source>Keep how the views stand now under a name; rename and delete kept layouts</source>
        <translation>以名称保留当前布局；重命名或删除已保留的布局</translation>
    </message>
    <message>
        <source>Export layout…</source>
        <translation>导出布局…</translation>
    </message>
    <message>
        <source>Write how the views stand now as a file</source>
        <translation>把当前布局写入文件</translation>
    </message>
    <message>
        <source>Import layout…</source>
        <translation>导入布局…</translation>
    </message>
    <message>
        <source>Take over a layout that was exported, and go to it</source>
        <translation>载入导出的布局并应用</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Arrange the views as at the first start</source>
        <translation>按首次启动时排列视图</translation>
    </message>
    <message>
        <source>Arrange the views as this layout of yours says</source>
        <translation>按您的这个布局排列视图</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Show this view, or close it</source>
        <translation>显示或关闭此视图</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Maximise view</source>
        <translation>最大化视图</translation>
    </message>
    <message>
        <source>Give the view the whole window, or go back</source>
        <translation>让视图占满窗口，或恢复</translation>
    </message>
    <message>
        <source>Float view</source>
        <translation>浮动视图</translation>
    </message>
    <message>
        <source>Make the view a window of its own, or put it back</source>
        <translation>让视图成为独立窗口，或放回</translation>
    </message>
    <message>
        <source>Close view</source>
        <translation>关闭视图</translation>
    </message>
    <message>
        <source>Close the view; this menu opens it again</source>
        <translation>关闭视图；此菜单可再次打开</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>窗口配色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口语言</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>import a layout</source>
        <translation>导入布局</translation>
    </message>
    <message>
        <source>Import layout</source>
        <translation>导入布局</translation>
    </message>
    <message>
        <source>Layouts (*%1)</source>
        <translation>布局 (*%1)</translation>
    </message>
    <message>
        <source>Export layout</source>
        <translation>导出布局</translation>
    </message>
</context>
<context>
    <name>dynak::ViewTitle</name>
    <message>
        <source>Double-click: give this view the whole window. Right-click: float or close it.</source>
        <translation>双击：让此视图占满窗口。右击：浮动或关闭。</translation>
    </message>
</context>
</TS>
