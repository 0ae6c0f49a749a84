package org.sequelize4j.plan;

/** Writes a plan as an indented tree that people read. */
final class PlanDescription {
    private PlanDescription() {}

    static String of(Node root) {
        StringBuilder text = new StringBuilder(root.model().name());
        children(root, 1, text);
        return text.toString();
    }

    private static void children(Node node, int depth, StringBuilder text) {
        for (Node joined : node.joined()) {
            if (joined.association() != null) {
                line(
                        depth,
                        "join " + joined.association().as() + " ("
                                + joined.model().name() + ")",
                        text);
            }
            children(joined, depth + 1, text);
        }
        for (Fetch fetch : node.fetches()) {
            String page = fetch.page() == null ? "" : page(fetch.page());
            Node targets = fetch.read().node();
            line(
                    depth,
                    "fetch " + fetch.association().as() + " (" + targets.model().name() + page + ")",
                    text);
            children(targets, depth + 1, text);
        }
    }

    private static String page(Page page) {
        String limit = page.limit() == null ? "" : ", " + page.limit() + " each";
        return page.offset() == null ? limit : limit + ", from number " + (page.offset() + 1);
    }

    private static void line(int depth, String content, StringBuilder text) {
        text.append('\n').append("  ".repeat(depth)).append(content);
    }
}
