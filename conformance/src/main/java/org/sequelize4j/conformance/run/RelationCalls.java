package org.sequelize4j.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association;
import org.sequelize4j.Query;
import org.sequelize4j.RelationOptions;
import org.sequelize4j.Row;
import org.sequelize4j.conformance.decode.Models;
import org.sequelize4j.conformance.scenario.Words;

/** The relation methods, by their documented names. */
final class RelationCalls {
    private RelationCalls() {}

    static @Nullable Object call(Row row, Call call) {
        String method = call.method();
        if (method.startsWith("get")) {
            return get(row, call);
        }
        if (method.startsWith("count")) {
            return count(row, call);
        }
        List<@Nullable Object> arguments = new ArrayList<>();
        if (call.arguments().isEmpty()) {
            return method.startsWith("create") ? row.call(method) : row.call(method, (Object) null);
        }
        arguments.add(call.value(0));
        Words words = call.words(1);
        if (method.startsWith("has") && (words.has("scope") || words.says("where") || words.says("through"))) {
            return has(row, call, words);
        }
        if (words.isEmpty()) {
            return row.call(method, arguments.toArray());
        }
        if (!method.startsWith("has") && leadsThrough(row, method)) {
            arguments.add(words.says("through") ? call.values().map(words.get("through")) : null);
        }
        Consumer<RelationOptions> options = said -> WriteWords.relation(said, words);
        arguments.add(options);
        return row.call(method, arguments.toArray());
    }

    /** Whether as many of the targets fulfil the condition as were given. */
    private static boolean has(Row row, Call call, Words words) {
        Association association = association(row, call.method());
        String target = target(row, call.method());
        String key = call.values().world().primaryKey(target);
        List<@Nullable Object> keys = new ArrayList<>();
        for (Object given : call.value(0) instanceof Collection<?> several ? several : List.of(call.value(0))) {
            keys.add(given instanceof Row other ? other.get(key) : given);
        }
        Consumer<Query<Row>> condition = query -> {
            asked(query, words, call, target);
            words.finish();
            query.where(key, keys);
        };
        String alias = association == null ? "" : association.as();
        String count = "count" + Character.toUpperCase(alias.charAt(0)) + alias.substring(1);
        return Objects.equals(row.call(count, condition), (long) keys.size());
    }

    private static @Nullable Object get(Row row, Call call) {
        Words words = call.words(0);
        if (onlyTransaction(words)) {
            return row.call(call.method());
        }
        String target = target(row, call.method());
        boolean raw = words.is("raw");
        Consumer<Query<Row>> query = asked -> {
            asked(asked, words, call, target);
            words.finish();
        };
        Association association = association(row, call.method());
        if (association != null && FinderCalls.sumsUp(words) && association.kind() == Association.Kind.HAS_MANY) {
            return summedUp(row, association, call, query);
        }
        Object found = row.call(call.method(), query);
        return raw ? Flat.of(found) : found;
    }

    /** Groups and aggregates are no instances, and so are asked of the model, among the rows that belong. */
    private static Object summedUp(Row row, Association association, Call call, Consumer<Query<Row>> query) {
        return call.values().world().model(association.target()).findRows(asked -> {
            query.accept(asked);
            for (int i = 0; i < association.foreignKey().size(); i++) {
                asked.where(
                        association.foreignKey().get(i),
                        row.get(association.sourceKey().get(i)));
            }
        });
    }

    private static boolean onlyTransaction(Words words) {
        for (String key : words.node().isObject() ? keys(words) : List.<String>of()) {
            if (!key.equals("transaction")) {
                return false;
            }
        }
        return true;
    }

    private static List<String> keys(Words words) {
        List<String> keys = new ArrayList<>();
        words.node().fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static @Nullable Object count(Row row, Call call) {
        Words words = call.words(0);
        if (onlyTransaction(words)) {
            return row.call(call.method());
        }
        String target = target(row, call.method());
        Consumer<Query<Row>> query = asked -> {
            asked(asked, words, call, target);
            words.finish();
        };
        return row.call(call.method(), query);
    }

    private static void asked(Query<Row> asked, Words words, Call call, String target) {
        if (words.has("scope")) {
            JsonNode scope = words.get("scope");
            new Models(call.values()).scope(asked, scope.isBoolean() ? NullNode.getInstance() : scope);
        }
        call.queries().add(asked, words, target);
        if (words.has("joinTableAttributes") || words.says("through")) {
            asked.through(link -> {
                if (words.has("joinTableAttributes")) {
                    link.attributes(WriteWords.texts(words.get("joinTableAttributes")));
                }
                Words through = new Words("through", words.get("through"));
                // What is shown of the junction's rows is said by joinTableAttributes alone.
                call.queries().where(link, through, target);
                through.ignore("attributes");
                through.finish();
            });
        }
    }

    private static boolean leadsThrough(Row row, String method) {
        Association association = association(row, method);
        return association != null && association.through().isPresent();
    }

    /** The model that a relation method leads to; the row's own when the name tells none. */
    private static String target(Row row, String method) {
        Association association = association(row, method);
        return association == null ? row.model().name() : association.target();
    }

    /** The methods of an association stand together in their list, and the first of them is its getter, which has the alias. */
    private static @Nullable Association association(Row row, String method) {
        List<String> methods = row.model().relationMethods();
        for (int i = methods.indexOf(method); i >= 0; i--) {
            if (methods.get(i).startsWith("get")) {
                String alias = methods.get(i).substring("get".length());
                return row.model().associations().values().stream()
                        .filter(association -> association.as().equalsIgnoreCase(alias))
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }
}
