package org.sequelize4j.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The attributes of a model by what they are asked for, found in one pass. */
final class SortedAttributes {
    final List<Attribute> stored = new ArrayList<>();
    final List<Attribute> shownVirtuals = new ArrayList<>();
    final List<Attribute> judged = new ArrayList<>();
    final List<Attribute> defaulted = new ArrayList<>();
    final List<Attribute> primaryKey = new ArrayList<>();
    final Map<String, Attribute> byName = new LinkedHashMap<>();

    SortedAttributes(List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            byName.put(attribute.name(), attribute);
            if (attribute.isStored()) {
                stored.add(attribute);
            } else if (!attribute.accessors().ofModel()) {
                shownVirtuals.add(attribute);
            }
            if (attribute.isJudged()) {
                judged.add(attribute);
            }
            if (attribute.isDefaulted()) {
                defaulted.add(attribute);
            }
            if (attribute.primaryKey()) {
                primaryKey.add(attribute);
            }
        }
    }
}
