package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.sequelize4j.naming.EnglishInflector;
import org.sequelize4j.naming.Names;

/** An alias of a has-one does not rename its foreign key. */
final class HasOneKeyName implements Rule {
    @Override
    public String name() {
        return "The key of a hasOne follows the source";
    }

    @Override
    public String reason() {
        return "Sequelize 6 names the key of hasOne after its alias (Task.hasOne(User, as: 'Author') makes"
                + " User.AuthorId), as if the child belonged to an author. It follows the source here, as with hasMany,"
                + " and as in Sequelize 7.";
    }

    @Override
    public void apply(Expectation expectation) {
        for (JsonNode association : expectation.declaredAssociations()) {
            JsonNode options = association.path("options");
            if (association.path("kind").asText().equals("hasOne") && options.has("as") && !options.has("foreignKey")) {
                rename(expectation, association, options.get("as").asText());
            }
        }
    }

    private static void rename(Expectation expectation, JsonNode association, String alias) {
        String source = association.path("source").asText();
        String ours = expectation
                .associations()
                .path(source)
                .path(alias)
                .path("foreignKey")
                .asText();
        String singular = EnglishInflector.create().singularize(source);
        if (ours.length() <= singular.length()) {
            return;
        }
        String theirs = EnglishInflector.create().singularize(alias) + ours.substring(singular.length());
        rename(expectation, theirs, ours);
        rename(expectation, Names.underscore(theirs), Names.underscore(ours));
    }

    private static void rename(Expectation expectation, String theirs, String ours) {
        Trees.rename(expectation.expected(), theirs, ours);
        Trees.objects(expectation.expected(), object -> {
            for (String key : List.of("name", "foreignKey", "path")) {
                if (object.path(key).asText().equals(theirs)) {
                    object.put(key, ours);
                }
            }
            for (String key : List.of("columns", "fields")) {
                names(object.path(key), theirs, ours);
            }
        });
    }

    private static void names(JsonNode list, String theirs, String ours) {
        if (list instanceof ArrayNode items) {
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i).asText().equals(theirs)) {
                    items.set(i, TextNode.valueOf(ours));
                }
            }
        }
    }
}
