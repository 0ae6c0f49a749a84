package org.sequelize4j.conformance.decode;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.sequelize4j.Association;
import org.sequelize4j.Model;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.conformance.scenario.Words;

/** The {@code include} of Sequelize: aliases, models, associations, trees of them. */
final class Includes {
    private final Values values;
    private final QueryOptions options;
    private final Deque<String> path = new ArrayDeque<>();

    Includes(Values values, QueryOptions options) {
        this.values = values;
        this.options = options;
    }

    void add(Query<Row> query, JsonNode include, String model, Deferred deferred) {
        for (JsonNode item : include.isArray() ? include : List.of(include)) {
            if (IncludeAll.isOne(item)) {
                add(query, IncludeAll.expanded(values.world(), item, model), model, deferred);
            } else {
                one(query, item, model, deferred);
            }
        }
    }

    private void one(Query<Row> query, JsonNode include, String model, Deferred deferred) {
        Words none = new Words("include", null);
        if (include.isTextual()) {
            String alias = include.asText();
            query.include(alias, nested(none, model, alias, deferred));
        } else if (include.has("$model")) {
            Model<Row> target = model(include);
            String alias = values.world().aliasOf(model, target.name()).orElse("");
            query.include(target, nested(none, model, alias, deferred));
        } else if (include.has("$assoc")) {
            Association association = values.association(include.get("$assoc").asText());
            query.include(association, nested(none, model, association.as(), deferred));
        } else {
            described(query, new Words("include", include), model, deferred);
        }
    }

    private Model<Row> model(JsonNode node) {
        return new Models(values).of(node);
    }

    private void described(Query<Row> query, Words words, String owner, Deferred deferred) {
        String alias = words.text("as");
        if (words.says("association")) {
            JsonNode association = words.get("association");
            if (association.has("$assoc")) {
                Association named = values.association(association.get("$assoc").asText());
                query.include(named, nested(words, owner, named.as(), deferred));
            } else {
                query.include(association.asText(), nested(words, owner, association.asText(), deferred));
            }
            return;
        }
        Model<Row> model = model(words.get("model"));
        Association named = alias == null ? null : values.world().association(owner, alias);
        if (alias != null && (named == null || named.target().equals(model.name()))) {
            query.include(alias, nested(words, owner, alias, deferred));
        } else {
            String found = values.world().aliasOf(owner, model.name()).orElse("");
            query.include(model, nested(words, owner, found, deferred));
        }
    }

    /** A model that is named beside its alias brings its scope along. */
    private void scope(Query<Row> query, JsonNode model, String alias, Words words) {
        if (model.has("scope") && alias.equals(words.text("as"))) {
            new Models(values).scope(query, model.get("scope"));
        }
    }

    private Consumer<Query<Row>> nested(Words words, String owner, String alias, Deferred deferred) {
        Association association = values.world().association(owner, alias);
        String target = association == null ? owner : association.target();
        String junction = association == null ? "" : association.through().orElse("");
        Deferred below = deferred.below(alias);
        return query -> {
            Set<String> parents = new HashSet<>(List.of(owner, String.join(".", path)));
            path.addLast(alias);
            values.expressions().at(String.join(".", path), () -> {
                Words rest = ParentConditions.without(words, parents);
                options.add(query, rest, target, below);
                if (words.says("on")) {
                    query.on(on ->
                            values.expressions().below(parents, () -> options.conditions(on, words.get("on"), target)));
                } else if (rest != words && association != null) {
                    query.on(on -> values.expressions().below(parents, () -> {
                        ParentConditions.keys(on, association);
                        options.conditions(on, words.get("where"), target);
                    }));
                    query.required(!words.has("required"));
                    words.ignore("attributes", "include", "order", "limit", "offset", "paranoid");
                }
            });
            path.removeLast();
            if (words.has("or")) {
                query.or(words.is("or"));
            }
            scope(query, words.get("model"), alias, words);
            if (words.has("required")) {
                query.required(words.is("required"));
            }
            if (words.is("separate")) {
                // A statement of its own leaves the parents as they are.
                query.required(false);
            }
            if (below.hasConditions()) {
                query.required(true);
            }
            Deferred ofLinks = below.below(junction);
            if (words.says("through") || !ofLinks.isEmpty()) {
                query.through(link -> {
                    Words through = new Words("through", words.get("through"));
                    if (through.says("as")) {
                        link.as(through.get("as").asText());
                    }
                    options.add(link, through, junction, ofLinks);
                    through.finish();
                });
            }
            // How rows are fetched is the plan's business here, and changes no result.
            // A right join gives parents that do not exist; there are no instances of those.
            words.ignore("separate", "duplicating", "subQuery", "right", "as", "model", "association");
            words.finish();
        };
    }
}
