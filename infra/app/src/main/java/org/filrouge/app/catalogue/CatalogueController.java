package org.filrouge.app.catalogue;

import org.filrouge.gateway.commands.CommandContracts;
import org.filrouge.gateway.imports.CaseFileReader;
import org.filrouge.json.KernelJson;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue, and the OpenAPI document made from it. */
@RestController
public class CatalogueController {

    private final byte[] catalogue;
    private final byte[] openApi;

    public CatalogueController(CommandContracts contracts, CaseFileReader caseFiles) {
        this.catalogue = KernelJson.mapper().writeValueAsBytes(new Catalogue(contracts, caseFiles).asMap());
        this.openApi = KernelJson.mapper().writeValueAsBytes(new OpenApi(contracts, caseFiles).asMap());
    }

    @GetMapping(path = "/api/catalogue", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> catalogue() {
        return json(catalogue);
    }

    @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> openApi() {
        return json(openApi);
    }

    private static ResponseEntity<byte[]> json(byte[] body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }
}
