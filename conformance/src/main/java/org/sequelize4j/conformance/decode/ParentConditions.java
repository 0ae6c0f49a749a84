package org.sequelize4j.conformance.decode;

import static org.sequelize4j.Expression.parent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.sequelize4j.Association;
import org.sequelize4j.Row;
import org.sequelize4j.Where;
import org.sequelize4j.conformance.scenario.Words;

/** Conditions of an include that compare with columns of its parent: they belong to what is said of how both are joined. */
final class ParentConditions {
    private ParentConditions() {}

    /** The same words, or those without their conditions when these speak of the parent. */
    static Words without(Words words, Set<String> parents) {
        if (!words.says("where") || !speaksOf(words.get("where"), parents)) {
            return words;
        }
        ObjectNode rest = words.node().deepCopy();
        rest.remove(List.of("where", "on"));
        return new Words("include", rest);
    }

    /** That the rows belong together by their keys. */
    static void keys(Where<Row> on, Association association) {
        boolean own = association.kind() == Association.Kind.BELONGS_TO;
        List<String> targets = own ? association.targetKey() : association.foreignKey();
        List<String> sources = own ? association.foreignKey() : association.sourceKey();
        for (int i = 0; i < targets.size(); i++) {
            on.where(targets.get(i)).eq(parent(sources.get(i)));
        }
    }

    private static boolean speaksOf(JsonNode node, Set<String> parents) {
        for (String word : List.of("$col", "$opCol")) {
            String column = node.path(word).asText("");
            int dot = column.lastIndexOf('.');
            if (dot > 0 && parents.contains(column.substring(0, dot))) {
                return true;
            }
        }
        for (JsonNode below : node) {
            if (speaksOf(below, parents)) {
                return true;
            }
        }
        return false;
    }
}
