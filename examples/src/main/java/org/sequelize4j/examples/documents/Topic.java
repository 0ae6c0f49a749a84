package org.sequelize4j.examples.documents;

import java.util.List;

/** The snippets about one thing. */
public record Topic(String title, List<Snippet> snippets) {
    public Topic {
        snippets = List.copyOf(snippets);
    }

    /** A topic of these snippets. */
    public static Topic of(String title, Snippet... snippets) {
        return new Topic(title, List.of(snippets));
    }
}
