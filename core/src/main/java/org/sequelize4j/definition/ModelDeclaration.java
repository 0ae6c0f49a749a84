package org.sequelize4j.definition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.hook.HookList;

/**
 * One model as a user declares it, before anything is derived from it.
 *
 * @param singular null for the singular of the name
 * @param plural null for the plural of the name
 * @param type the interface of a typed model; null for a dynamic one
 * @param embedded the values that several of the attributes make up
 * @param rules for an instance as a whole
 */
public record ModelDeclaration(
        String name,
        @Nullable String singular,
        @Nullable String plural,
        @Nullable Class<?> type,
        TableDeclaration table,
        List<AttributeDeclaration> attributes,
        List<EmbeddedDeclaration> embedded,
        List<IndexDeclaration> indexes,
        HookList hooks,
        Scopes scopes,
        List<ModelRule> rules) {

    public ModelDeclaration {
        attributes = List.copyOf(attributes);
        embedded = List.copyOf(embedded);
        indexes = List.copyOf(indexes);
        rules = List.copyOf(rules);
    }

    /** A model with these attributes, and all else as the defaults have it. */
    public static ModelDeclaration of(String name, List<AttributeDeclaration> attributes) {
        return new ModelDeclaration(
                name,
                null,
                null,
                null,
                TableDeclaration.UNSAID,
                attributes,
                List.of(),
                List.of(),
                HookList.NONE,
                Scopes.NONE,
                List.of());
    }

    public ModelDeclaration withNames(@Nullable String singular, @Nullable String plural) {
        return new ModelDeclaration(
                name, singular, plural, type, table, attributes, embedded, indexes, hooks, scopes, rules);
    }

    public ModelDeclaration withType(@Nullable Class<?> type) {
        return new ModelDeclaration(
                name, singular, plural, type, table, attributes, embedded, indexes, hooks, scopes, rules);
    }

    public ModelDeclaration withTable(TableDeclaration table) {
        return new ModelDeclaration(
                name, singular, plural, type, table, attributes, embedded, indexes, hooks, scopes, rules);
    }

    public ModelDeclaration withAttributes(List<AttributeDeclaration> attributes) {
        return new ModelDeclaration(
                name, singular, plural, type, table, attributes, embedded, indexes, hooks, scopes, rules);
    }

    public ModelDeclaration withEmbedded(List<EmbeddedDeclaration> embedded) {
        return new ModelDeclaration(
                name, singular, plural, type, table, attributes, embedded, indexes, hooks, scopes, rules);
    }

    public ModelDeclaration withIndexes(List<IndexDeclaration> indexes) {
        return new ModelDeclaration(
                name, singular, plural, type, table, attributes, embedded, indexes, hooks, scopes, rules);
    }

    public ModelDeclaration withScopes(Scopes scopes) {
        return new ModelDeclaration(
                name, singular, plural, type, table, attributes, embedded, indexes, hooks, scopes, rules);
    }
}
