//! Requests: which there are, their parameters and answers.

use super::analysis::Analysis;
use super::around::Around;
use super::navigate::{self, Place};
use super::{Document, Server, complete, diagnostics, hover, outline, rename, show, uri};
use lsp_server::{Request, RequestId};
use lsp_types::{
    CodeActionKind, CodeActionOptions, CodeActionParams, CodeActionProviderCapability, CompletionOptions,
    CompletionParams, DocumentFormattingParams, DocumentHighlightParams, DocumentSymbolParams,
    GotoDefinitionParams, Hover, HoverContents, HoverParams, HoverProviderCapability, InlayHintParams,
    Location, MarkupContent, MarkupKind, OneOf, PositionEncodingKind, ReferenceParams, RenameOptions,
    RenameParams, SemanticTokenModifier, SemanticTokens, SemanticTokensFullOptions, SemanticTokensLegend,
    SemanticTokensOptions, SemanticTokensParams, ServerCapabilities, TextDocumentPositionParams,
    TextDocumentSyncCapability, TextDocumentSyncKind, TextDocumentSyncOptions, Uri, WorkDoneProgressOptions,
    WorkspaceSymbolParams,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// A value for an answer, or what is wrong with the parameters.
type Answer = Result<Value, String>;

/// The answer to `initialize`.
pub(super) fn initialized() -> Value {
    let capabilities = ServerCapabilities {
        position_encoding: Some(PositionEncodingKind::UTF16),
        text_document_sync: Some(TextDocumentSyncCapability::Options(TextDocumentSyncOptions {
            open_close: Some(true),
            change: Some(TextDocumentSyncKind::INCREMENTAL),
            save: Some(true.into()),
            ..TextDocumentSyncOptions::default()
        })),
        hover_provider: Some(HoverProviderCapability::Simple(true)),
        completion_provider: Some(CompletionOptions {
            trigger_characters: Some(["(", "·", ".", "*", "#", "\"", "$"].map(str::to_owned).to_vec()),
            ..CompletionOptions::default()
        }),
        definition_provider: Some(OneOf::Left(true)),
        document_highlight_provider: Some(OneOf::Left(true)),
        rename_provider: Some(OneOf::Right(RenameOptions {
            prepare_provider: Some(true),
            work_done_progress_options: WorkDoneProgressOptions::default(),
        })),
        workspace_symbol_provider: Some(OneOf::Left(true)),
        references_provider: Some(OneOf::Left(true)),
        document_symbol_provider: Some(OneOf::Left(true)),
        document_formatting_provider: Some(OneOf::Left(true)),
        code_action_provider: Some(CodeActionProviderCapability::Options(CodeActionOptions {
            code_action_kinds: Some(vec![CodeActionKind::QUICKFIX]),
            ..CodeActionOptions::default()
        })),
        inlay_hint_provider: Some(OneOf::Left(true)),
        semantic_tokens_provider: Some(
            SemanticTokensOptions {
                work_done_progress_options: WorkDoneProgressOptions::default(),
                legend: SemanticTokensLegend {
                    token_types: show::TOKENS.to_vec(),
                    token_modifiers: vec![SemanticTokenModifier::DEFINITION],
                },
                range: None,
                full: Some(SemanticTokensFullOptions::Bool(true)),
            }
            .into(),
        ),
        ..ServerCapabilities::default()
    };
    json!({
        "capabilities": capabilities,
        "serverInfo": { "name": "rasm", "version": env!("CARGO_PKG_VERSION") },
    })
}

impl Server<'_> {
    /// The answer to a request other than those about the session; none if there is no such request.
    pub(super) fn answer(&self, method: &str, params: Value) -> Option<Answer> {
        let answer = match method {
            "textDocument/hover" => with(params, |params: HoverParams| {
                self.at(&params.text_document_position_params, |analysis, files, offset| {
                    let (value, range) = hover::at(analysis, files, offset)?;
                    let contents = HoverContents::Markup(MarkupContent { kind: MarkupKind::Markdown, value });
                    Some(json!(Hover { contents, range: Some(analysis.text.range(range)) }))
                })
            }),
            "textDocument/completion" => with(params, |params: CompletionParams| {
                self.at(&params.text_document_position, |analysis, files, offset| {
                    Some(json!(complete::at(analysis, files, offset)))
                })
            }),
            "textDocument/definition" => with(params, |params: GotoDefinitionParams| {
                self.at(&params.text_document_position_params, |analysis, files, offset| {
                    let find = if analysis.is_go() { navigate::from_go } else { navigate::definition };
                    Some(json!(locations(find(analysis, files, offset))))
                })
            }),
            "textDocument/references" => with(params, |params: ReferenceParams| {
                self.at(&params.text_document_position, |analysis, files, offset| {
                    let with_definition = params.context.include_declaration;
                    let find =
                        if analysis.is_go() { navigate::references_from_go } else { navigate::references };
                    Some(json!(locations(find(analysis, files, offset, with_definition))))
                })
            }),
            "textDocument/documentSymbol" => with(params, |params: DocumentSymbolParams| {
                self.of(&params.text_document.uri, |document, files| {
                    json!(outline::outline(&document.analysis, files))
                })
            }),
            "workspace/symbol" => with(params, |params: WorkspaceSymbolParams| {
                json!(outline::everywhere(&self.around(), &params.query))
            }),
            "textDocument/documentHighlight" => with(params, |params: DocumentHighlightParams| {
                self.at(&params.text_document_position_params, |analysis, files, offset| {
                    Some(json!(navigate::highlights(analysis, files, offset)))
                })
            }),
            "textDocument/prepareRename" => {
                refusing(params, |params: TextDocumentPositionParams| self.try_at(&params, rename::prepare))
            }
            "textDocument/rename" => refusing(params, |params: RenameParams| {
                self.try_at(&params.text_document_position, |analysis, files, offset| {
                    rename::rename(analysis, files, offset, &params.new_name)
                })
            }),
            "textDocument/formatting" => with(params, |params: DocumentFormattingParams| {
                self.of(&params.text_document.uri, |document, _| json!(show::format(&document.analysis.text)))
            }),
            "textDocument/codeAction" => with(params, |params: CodeActionParams| {
                let wanted = params.context.only.as_ref().is_none_or(|kinds| {
                    kinds.iter().any(|kind| [CodeActionKind::EMPTY, CodeActionKind::QUICKFIX].contains(kind))
                });
                if !wanted {
                    return json!([]);
                }
                self.of(&params.text_document.uri, |Document { analysis, uri, .. }, files| {
                    let assembly = analysis.assembly(files);
                    json!(assembly.map(|assembly| diagnostics::fixes(analysis, assembly, uri, params.range)))
                })
            }),
            "textDocument/inlayHint" => with(params, |params: InlayHintParams| {
                self.of(&params.text_document.uri, |Document { analysis, .. }, files| {
                    let offset = |position| analysis.text.offset(position);
                    json!(show::hints(analysis, files, offset(params.range.start)..offset(params.range.end)))
                })
            }),
            "textDocument/semanticTokens/full" => with(params, |params: SemanticTokensParams| {
                self.of(&params.text_document.uri, |Document { analysis, .. }, files| {
                    json!(SemanticTokens { result_id: None, data: show::tokens(analysis, files) })
                })
            }),
            _ => return None,
        };
        Some(answer)
    }

    /// An answer about an open file; null for any other.
    fn of(&self, uri: &Uri, answer: impl FnOnce(&Document, &Around<'_>) -> Value) -> Value {
        let document = self.documents.get(uri.as_str());
        document.map_or(Value::Null, |document| answer(document, &self.around()))
    }

    /// An answer about a position; null if there is nothing.
    fn at(
        &self,
        place: &TextDocumentPositionParams,
        answer: impl FnOnce(&Analysis, &Around<'_>, usize) -> Option<Value>,
    ) -> Value {
        self.of(&place.text_document.uri, |Document { analysis, .. }, files| {
            answer(analysis, files, analysis.text.offset(place.position)).unwrap_or_default()
        })
    }

    /// An answer about a position that may be refused.
    fn try_at<T: Serialize>(
        &self,
        place: &TextDocumentPositionParams,
        answer: impl FnOnce(&Analysis, &Around<'_>, usize) -> Result<T, String>,
    ) -> Answer {
        let Some(Document { analysis, .. }) = self.documents.get(place.text_document.uri.as_str()) else {
            return Ok(Value::Null);
        };
        let offset = analysis.text.offset(place.position);
        answer(analysis, &self.around(), offset).map(|answer| json!(answer))
    }
}

/// Whether an editor can tell of files that change, by what it says in `initialize`.
pub(super) fn can_watch(params: &Value) -> bool {
    params["capabilities"]["workspace"]["didChangeWatchedFiles"]["dynamicRegistration"] == true
}

/// Asks the editor to tell of files that change on the disk.
pub(super) fn watch() -> Request {
    let watchers = ["**/*.go", "**/*.s", "**/*.h", "**/go.mod"].map(|glob| json!({ "globPattern": glob }));
    let registration = json!({
        "id": "files",
        "method": "workspace/didChangeWatchedFiles",
        "registerOptions": { "watchers": watchers },
    });
    let id = RequestId::from("files".to_owned());
    Request::new(id, "client/registerCapability".to_owned(), json!({ "registrations": [registration] }))
}

/// An answer that may refuse what is asked for, and say why.
fn refusing<P: DeserializeOwned>(params: Value, answer: impl FnOnce(P) -> Answer) -> Answer {
    serde_json::from_value(params).map_err(|error| error.to_string()).and_then(answer)
}

fn with<P: DeserializeOwned>(params: Value, answer: impl FnOnce(P) -> Value) -> Answer {
    serde_json::from_value(params).map(answer).map_err(|error| error.to_string())
}

fn locations(places: Vec<Place>) -> Vec<Location> {
    let location = |place: Place| Some(Location { uri: uri::of_path(&place.path)?, range: place.range });
    places.into_iter().filter_map(location).collect()
}
